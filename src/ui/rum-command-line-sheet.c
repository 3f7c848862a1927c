/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rum-command-line-private.h"

#include "rum-command-line-progress.h"

#include "rum-locale.h"

#include "rum-sheet-code.h"
#include "rum-sheet-file.h"
#include "rum-sheet.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What stands for standard output, as with other programs. */
#define STANDARD_OUTPUT "-"

/* A sheet that the command line asks for, understood. */
typedef struct
{
  RumSheetKind    kind;
  const RumPaper *paper;
  RumSheetFormat  format;
  const char     *path;
  char           *language;
  int             cards;
  int             page;
  double          dpi;

  RumCommandLineProgress *progress;
} Request;

static void
print_choice (const char *option,
              const char *typed,
              GPtrArray  *names)
{
  g_autofree char *list = NULL;

  g_ptr_array_add (names, NULL);
  list = g_strjoinv (_(", "), (char **) names->pdata);
  /* TRANSLATORS: %1$s is an option such as “--sheet”, %2$s what was typed after
   * it, %3$s a list of what can be typed.
   */
  rum_command_line_print_error (_("%1$s cannot be “%2$s”. Choose one of %3$s."),
                                option, typed, list);
}

/* The options that say what a sheet is like, of those that are given. */
static const char *
find_sheet_option (const RumCommandLine *self)
{
  const struct
  {
    const char *name;
    gboolean    is_given;
  } options[] = {
    { "--paper", self->paper != NULL },
    { "--sheet", self->kind != NULL },
    { "--format", self->format != NULL },
    { "--lang", self->language != NULL },
    { "--page", self->page != NULL },
    { "--dpi", self->dpi != NULL },
    { "--cards", self->cards != NULL },
    { "--landscape", self->landscape },
    { "--monochrome", self->monochrome },
    { "--large-print", self->large_print },
    { "--qr-code", self->code },
    { "--log", self->log },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (options); i++)
    if (options[i].is_given)
      return options[i].name;

  return NULL;
}

static gboolean
read_kind (const RumCommandLine *self,
           Request              *request)
{
  g_autoptr (GPtrArray) names = NULL;

  if (self->kind == NULL || rum_sheet_kind_parse (self->kind, &request->kind))
    return TRUE;

  names = g_ptr_array_new ();
  for (int kind = RUM_SHEET_GROUP; kind <= RUM_SHEET_MINE; kind++)
    g_ptr_array_add (names, (char *) rum_sheet_kind_get_nick (kind));
  print_choice ("--sheet", self->kind, names);

  return FALSE;
}

static gboolean
read_paper (const RumCommandLine *self,
            Request              *request)
{
  g_autoptr (GPtrArray) names = NULL;
  const RumPaper *papers = NULL;
  gsize n_papers = 0;

  request->paper = self->paper != NULL ? rum_paper_get (self->paper) : rum_paper_get_default ();
  if (request->paper != NULL)
    return TRUE;

  names = g_ptr_array_new ();
  papers = rum_paper_get_all (&n_papers);
  for (gsize i = 0; i < n_papers; i++)
    g_ptr_array_add (names, (char *) papers[i].id);
  print_choice ("--paper", self->paper, names);

  return FALSE;
}

static gboolean
read_language (const RumCommandLine *self,
               Request              *request)
{
  g_autoptr (GPtrArray) names = NULL;

  if (self->language == NULL)
    return TRUE;

  request->language = rum_locale_dup_catalogue (self->language);
  if (request->language != NULL)
    return TRUE;

  names = rum_locale_create_languages ();
  print_choice ("--lang", self->language, names);

  return FALSE;
}

static void
print_formats (const char *option,
               const char *typed)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (int format = RUM_SHEET_PDF; format <= RUM_SHEET_SVG; format++)
    g_ptr_array_add (names, (char *) rum_sheet_format_get_nick (format));
  print_choice (option, typed, names);
}

/* Whether the last part of the path has something behind a dot. */
static gboolean
has_extension (const char *path)
{
  const char *dot = strrchr (path, '.');

  return dot != NULL && dot[1] != '\0' && strchr (dot, G_DIR_SEPARATOR) == NULL;
}

/* The kind of file is what its name says, or else --format, or else PDF; but
 * never another than its name says. */
static gboolean
read_format (const RumCommandLine *self,
             Request              *request)
{
  const char *named = g_str_equal (request->path, STANDARD_OUTPUT) && self->sheet != NULL ?
                      self->sheet : request->path;
  RumSheetFormat by_name = RUM_SHEET_PDF;
  gboolean is_named = rum_sheet_format_find (named, &by_name);

  request->format = by_name;
  if (self->format != NULL && !rum_sheet_format_parse (self->format, &request->format))
    {
      print_formats ("--format", self->format);
      return FALSE;
    }

  if (self->format == NULL && !is_named && has_extension (named))
    {
      g_autofree char *name = g_path_get_basename (named);

      /* TRANSLATORS: %s is the name of a file.  The words after the dots stay as they are. */
      rum_command_line_print_error (_("The name “%s” does not end in .pdf, .png or .svg, "
                                      "and there is no --format."), name);
      return FALSE;
    }

  if (self->format != NULL && is_named && by_name != request->format)
    {
      rum_command_line_print_error (_("--format=%1$s does not go with the name “%2$s”."),
                                    self->format, named);
      return FALSE;
    }

  return TRUE;
}

/* Reads a whole number or, if @is_whole is not set, any number. */
static gboolean
read_number (const char *option,
             const char *typed,
             double      least,
             double      most,
             gboolean    is_whole,
             double     *number)
{
  char *end = NULL;
  double value = 0;

  errno = 0;
  value = g_ascii_strtod (typed, &end);
  if (end != typed && *end == '\0' && errno == 0 && !g_ascii_isspace (*typed) &&
      value >= least && value <= most && (!is_whole || value == floor (value)))
    {
      *number = value;
      return TRUE;
    }

  /* TRANSLATORS: %1$s is an option such as “--dpi”, %2$s what was typed after it. */
  rum_command_line_print_error (_("%1$s cannot be “%2$s”: it is a number from %3$.0f to %4$.0f."),
                                option, typed, least, most);

  return FALSE;
}

static gboolean
read_page (const RumCommandLine *self,
           Request              *request)
{
  double number = 0;

  if (self->page == NULL)
    return TRUE;

  if (rum_sheet_format_has_all_pages (request->format))
    {
      rum_command_line_print_error (_("--page goes with PNG and SVG: a PDF has all pages."));
      return FALSE;
    }

  if (!read_number ("--page", self->page, 1, 999, TRUE, &number))
    return FALSE;
  request->page = (int) number;

  return TRUE;
}

static gboolean
read_dpi (const RumCommandLine *self,
          Request              *request)
{
  if (self->dpi == NULL)
    return TRUE;

  if (request->format != RUM_SHEET_PNG)
    {
      rum_command_line_print_error (_("--dpi goes with PNG: other files have no pixels."));
      return FALSE;
    }

  return read_number ("--dpi", self->dpi, RUM_SHEET_MIN_DPI, RUM_SHEET_MAX_DPI, FALSE,
                      &request->dpi);
}

static gboolean
read_cards (const RumCommandLine *self,
            Request              *request)
{
  g_autoptr (GPtrArray) names = NULL;

  if (self->cards == NULL || g_str_equal (self->cards, "6"))
    return TRUE;

  if (g_str_equal (self->cards, "4"))
    {
      request->cards = 4;
      return TRUE;
    }

  names = g_ptr_array_new ();
  g_ptr_array_add (names, (char *) "4");
  g_ptr_array_add (names, (char *) "6");
  print_choice ("--cards", self->cards, names);

  return FALSE;
}

/* Some options make sense for one kind of sheet only. */
static gboolean
check_kind (const RumCommandLine *self,
            const Request        *request)
{
  const struct
  {
    const char   *option;
    gboolean      is_given;
    RumSheetKind  kind;
  } rows[] = {
    { "--cards", self->cards != NULL, RUM_SHEET_CARDS },
    { "--log", self->log, RUM_SHEET_MINE },
  };

  if (self->code && !rum_sheet_code_is_available ())
    {
      rum_command_line_print_error (_("--qr-code: this Run Muscles was built without QR codes."));
      return FALSE;
    }

  if (self->code && !rum_sheet_kind_lists_sources (request->kind))
    {
      rum_command_line_print_error (_("--qr-code goes with --sheet=group and --sheet=mine, "
                                      "which list their sources."));
      return FALSE;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    if (rows[i].is_given && request->kind != rows[i].kind)
      {
        /* TRANSLATORS: %1$s is an option such as “--log”, %2$s a kind of sheet such as “mine”. */
        rum_command_line_print_error (_("%1$s goes with --sheet=%2$s."), rows[i].option,
                                      rum_sheet_kind_get_nick (rows[i].kind));
        return FALSE;
      }

  return TRUE;
}

/* Which sheets are about what --muscle says, and how much of it. */
static gboolean
check_muscles (const RumCommandLine *self,
               const Request        *request)
{
  guint n_muscles = self->muscles != NULL ? g_strv_length (self->muscles) : 0;
  gboolean takes_many = request->kind == RUM_SHEET_CARDS || request->kind == RUM_SHEET_MINE;
  gboolean takes_one = request->kind == RUM_SHEET_GROUP;
  gboolean needs_one = takes_one || request->kind == RUM_SHEET_MINE;

  if (needs_one && n_muscles == 0)
    rum_command_line_print_error (_("--export-sheet needs --muscle, as in --muscle=calves."));
  else if (takes_one && n_muscles > 1)
    rum_command_line_print_error (_("--sheet=group is about one --muscle; "
                                    "--sheet=cards and --sheet=mine take more."));
  else if (!takes_one && !takes_many && n_muscles > 0)
    rum_command_line_print_error (_("--muscle does not go with --sheet=%s, which shows them all."),
                                  rum_sheet_kind_get_nick (request->kind));
  else
    return TRUE;

  return FALSE;
}

static void
clear_request (Request *request)
{
  g_clear_pointer (&request->language, g_free);
}

static gboolean
read_request (const RumCommandLine *self,
              Request              *request)
{
  request->kind = RUM_SHEET_GROUP;
  request->path = self->output != NULL ? self->output : self->sheet;
  request->cards = 6;
  request->dpi = RUM_SHEET_DEFAULT_DPI;

  return read_kind (self, request) && read_paper (self, request) &&
         read_format (self, request) && read_page (self, request) &&
         read_dpi (self, request) && read_cards (self, request) &&
         check_kind (self, request) && check_muscles (self, request) &&
         read_language (self, request);
}

static RumSheetOptions *
create_options (const RumCommandLine *self,
                const Request        *request,
                RumAtlas             *atlas,
                GPtrArray            *entries)
{
  RumSheetOptions *options = rum_sheet_options_new (request->kind);
  double width = request->paper->width;
  double height = request->paper->height;

  for (guint i = 0; i < entries->len; i++)
    {
      RumEntry *entry = g_ptr_array_index (entries, i);

      /* The atlas of the sheet may be of another language. */
      rum_sheet_options_add_entry (options, rum_atlas_get_entry (atlas, rum_entry_get_id (entry)));
    }
  rum_sheet_options_set_paper (options,
                               self->landscape ? height : width,
                               self->landscape ? width : height);
  rum_sheet_options_set_colors (options,
                                self->monochrome ? RUM_SHEET_MONOCHROME : RUM_SHEET_COLOR);
  rum_sheet_options_set_large_print (options, self->large_print);
  rum_sheet_options_set_cards_per_page (options, request->cards);
  rum_sheet_options_set_with_code (options, self->code);
  rum_sheet_options_set_with_log (options, self->log);

  return options;
}

static void
page_done_cb (RumSheetLayout *layout,
              int             n_done,
              gpointer        data)
{
  rum_command_line_progress_check (data);
}

static RumSheet *
create_sheet_in (const RumCommandLine  *self,
                 const Request         *request,
                 RumAtlas              *atlas,
                 GPtrArray             *entries,
                 GError               **error)
{
  g_autoptr (RumSheetOptions) options = create_options (self, request, atlas, entries);
  g_autoptr (RumSheetKit) kit = rum_sheet_kit_new (atlas);
  g_autoptr (RumSheet) sheet = NULL;

  rum_sheet_kit_set_cancellable (kit,
                                 rum_command_line_progress_get_cancellable (request->progress));
  rum_sheet_kit_set_func (kit, page_done_cb, request->progress);
  sheet = rum_sheet_new_with_kit (kit, options, error);
  rum_sheet_kit_set_func (kit, NULL, NULL);

  return g_steal_pointer (&sheet);
}

static RumSheet *
create_sheet (const RumCommandLine  *self,
              const Request         *request,
              RumAtlas              *atlas,
              GPtrArray             *entries,
              GError               **error)
{
  g_autofree char *own_language = NULL;
  g_autoptr (RumAtlas) other = NULL;
  RumSheet *sheet = NULL;

  if (request->language == NULL)
    return create_sheet_in (self, request, atlas, entries, error);

  own_language = rum_locale_dup_language ();
  rum_locale_set_language (request->language);
  other = rum_atlas_new (error);
  if (other != NULL)
    sheet = create_sheet_in (self, request, other, entries, error);
  rum_locale_set_language (own_language);

  return sheet;
}

/* A reader that goes away is a failure to be told, not a signal to die of. */
static gboolean
write_to_standard_output (GBytes  *bytes,
                          GError **error)
{
  gsize size = g_bytes_get_size (bytes);

  signal (SIGPIPE, SIG_IGN);
  errno = 0;
  if (fwrite (g_bytes_get_data (bytes, NULL), 1, size, stdout) == size && fflush (stdout) == 0)
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (errno), g_strerror (errno));

  return FALSE;
}

static int
report_failure (const char *path,
                GError     *error)
{
  if (g_str_equal (path, STANDARD_OUTPUT))
    rum_command_line_print_error (_("The sheet was not written to standard output: %s"),
                                  error->message);
  else
    /* TRANSLATORS: %1$s is a path, %2$s the reason. */
    rum_command_line_print_error (_("The sheet “%1$s” was not written: %2$s"), path,
                                  error->message);

  return RUM_STATUS_FAILED;
}

/* Where the working folder is gone, GLib takes the root for it: a file would be
 * written there, and nobody would look for it. */
static gboolean
can_find (const char  *path,
          GError     **error)
{
  g_autofree char *scheme = g_uri_parse_scheme (path);
  char *folder = NULL;

  if (g_path_is_absolute (path) || scheme != NULL)
    return TRUE;

  folder = getcwd (NULL, 0);
  if (folder == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (errno), g_strerror (errno));
      return FALSE;
    }
  free (folder);

  return TRUE;
}

static gboolean
save (const char  *path,
      GBytes      *bytes,
      GError     **error)
{
  g_autoptr (GFile) file = NULL;

  if (g_str_equal (path, STANDARD_OUTPUT))
    return write_to_standard_output (bytes, error);

  if (!can_find (path, error))
    return FALSE;

  file = g_file_new_for_commandline_arg (path);

  return rum_sheet_file_save (file, bytes, error);
}

static GBytes *
draw_page (const Request  *request,
           RumSheet       *sheet,
           int             page,
           GError        **error)
{
  gboolean is_alone = request->page > 0 || rum_sheet_get_n_pages (sheet) == 1 ||
                      rum_sheet_format_has_all_pages (request->format);

  return rum_sheet_create_file (sheet, request->format, page, request->dpi,
                                rum_command_line_progress_get_cancellable (request->progress),
                                is_alone ? rum_command_line_progress_report : NULL,
                                request->progress, error);
}

static int
write_page (const Request *request,
            RumSheet      *sheet,
            int            page)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  bytes = draw_page (request, sheet, page, &error);
  rum_command_line_progress_end (request->progress);

  return bytes != NULL && save (request->path, bytes, &error) ?
         RUM_STATUS_DONE : report_failure (request->path, error);
}

/* Pictures of one page each, all of which are drawn before one is saved. */
static int
write_pages (const Request *request,
             RumSheet      *sheet)
{
  g_autoptr (GPtrArray) contents = NULL;
  g_autoptr (GError) error = NULL;
  int n_pages = rum_sheet_get_n_pages (sheet);

  if (g_str_equal (request->path, STANDARD_OUTPUT))
    {
      /* TRANSLATORS: %d is never 1. */
      rum_command_line_print_error (ngettext ("The sheet has %d page: choose one with --page.",
                                              "The sheet has %d pages: choose one with --page.",
                                              n_pages), n_pages);
      return RUM_STATUS_USAGE;
    }

  contents = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  for (int page = 0; page < n_pages; page++)
    {
      GBytes *bytes = NULL;

      rum_command_line_progress_report (page, n_pages, request->progress);
      bytes = draw_page (request, sheet, page, &error);
      if (bytes == NULL)
        {
          rum_command_line_progress_end (request->progress);
          return report_failure (request->path, error);
        }
      g_ptr_array_add (contents, bytes);
    }
  rum_command_line_progress_report (n_pages, n_pages, request->progress);
  rum_command_line_progress_end (request->progress);

  for (int page = 0; page < n_pages; page++)
    {
      g_autofree char *path = rum_sheet_file_dup_page (request->path, page, n_pages);

      if (!save (path, g_ptr_array_index (contents, page), &error))
        return report_failure (path, error);
    }

  return RUM_STATUS_DONE;
}

static int
write_sheet (const Request *request,
             RumSheet      *sheet)
{
  int n_pages = rum_sheet_get_n_pages (sheet);

  if (request->page > n_pages)
    {
      /* TRANSLATORS: %1$d is how many pages there are, %2$d the one that was asked for. */
      rum_command_line_print_error (ngettext ("The sheet has %1$d page; there is no page %2$d.",
                                              "The sheet has %1$d pages; there is no page %2$d.",
                                              n_pages), n_pages, request->page);
      return RUM_STATUS_USAGE;
    }

  if (request->page == 0 && n_pages > 1 && !rum_sheet_format_has_all_pages (request->format))
    return write_pages (request, sheet);

  return write_page (request, sheet, MAX (0, request->page - 1));
}

/*< private >
 * rum_command_line_wants_sheet:
 * @self: what is asked for.
 *
 * Tells whether a sheet is to be written.
 *
 * Returns: %TRUE if so
 */
gboolean
rum_command_line_wants_sheet (const RumCommandLine *self)
{
  return self->sheet != NULL || self->output != NULL;
}

/*< private >
 * rum_command_line_describes_sheet:
 * @self: what is asked for.
 *
 * Tells whether anything is said of what a sheet is like.
 *
 * Returns: %TRUE if so
 */
gboolean
rum_command_line_describes_sheet (const RumCommandLine *self)
{
  return find_sheet_option (self) != NULL;
}

/*< private >
 * rum_command_line_check_sheet:
 * @self: what is asked for.
 *
 * Checks what is said of a sheet, and prints what is wrong with it.
 *
 * Returns: 2 if something is, or -1
 */
int
rum_command_line_check_sheet (const RumCommandLine *self)
{
  const char *option = find_sheet_option (self);
  Request request = { 0 };
  gboolean is_sound = FALSE;

  if (!rum_command_line_wants_sheet (self))
    {
      if (option == NULL)
        return RUM_STATUS_GO_ON;

      /* TRANSLATORS: %s is an option such as “--paper”. */
      rum_command_line_print_error (_("%s goes with --export-sheet."), option);
      return RUM_STATUS_USAGE;
    }

  if ((self->sheet != NULL && *self->sheet == '\0') ||
      (self->output != NULL && *self->output == '\0'))
    {
      rum_command_line_print_error (_("--export-sheet needs the path of a file, "
                                      "as in --export-sheet=calves.pdf."));
      return RUM_STATUS_USAGE;
    }

  is_sound = read_request (self, &request);
  clear_request (&request);

  return is_sound ? RUM_STATUS_GO_ON : RUM_STATUS_USAGE;
}

/*< private >
 * rum_command_line_export:
 * @self: what is asked for, which was checked.
 * @atlas: the atlas in the reader's language.
 * @entries: (element-type RumEntry): what the sheet is about.
 *
 * Writes the sheet.
 *
 * Returns: the exit status, with the reason printed unless it is 0
 */
int
rum_command_line_export (const RumCommandLine *self,
                         RumAtlas             *atlas,
                         GPtrArray            *entries)
{
  g_autoptr (RumSheet) sheet = NULL;
  g_autoptr (GError) error = NULL;
  Request request = { 0 };
  int status = RUM_STATUS_USAGE;

  if (!read_request (self, &request))
    return status;

  request.progress = rum_command_line_progress_new ();
  sheet = create_sheet (self, &request, atlas, entries, &error);
  status = sheet != NULL ? write_sheet (&request, sheet) : report_failure (request.path, error);
  rum_command_line_progress_free (g_steal_pointer (&request.progress));
  clear_request (&request);

  return status;
}
