/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rum-reading.h"

G_BEGIN_DECLS

/* Sections that more than one kind of entry has. */
#define RUM_SECTION_SAFETY "safety"
#define RUM_SECTION_EXERCISES "exercises"
#define RUM_SECTION_SYMPTOMS "symptoms"
#define RUM_SECTION_MUSCLES "muscles"
#define RUM_SECTION_LINKS "links"
#define RUM_SECTION_SEE "see"

RumReadingSection *rum_reading_add_section        (RumReading        *self,
                                                   const char        *id,
                                                   const char        *title);
void               rum_reading_add_topic          (RumReading        *self,
                                                   RumEntry          *entry,
                                                   RumTopic           topic);
void               rum_reading_add_topics         (RumReading        *self,
                                                   RumEntry          *entry,
                                                   const RumTopic    *topics,
                                                   gsize              n_topics);
void               rum_reading_add_links          (RumReading        *self,
                                                   GPtrArray         *links);
void               rum_reading_add_words          (RumReading        *self);
void               rum_reading_add_sources        (RumReading        *self);

void               rum_reading_section_add_text   (RumReadingSection *section,
                                                   RumReadingKind     kind,
                                                   const char        *text);
void               rum_reading_section_add_lines  (RumReadingSection *section,
                                                   RumReadingKind     kind,
                                                   const char *const *lines);
void               rum_reading_section_add_fact   (RumReadingSection *section,
                                                   const char        *about,
                                                   const char        *text);
void               rum_reading_section_add_fact_of (RumReadingSection *section,
                                                    RumMuscle         *muscle,
                                                    const char        *text);
void               rum_reading_section_add_command (RumReadingSection *section,
                                                    const char        *action,
                                                    const char        *text);
void               rum_reading_section_add_door   (RumReadingSection *section,
                                                   const char        *address,
                                                   const char        *text);
void               rum_reading_section_add_object (RumReadingSection *section,
                                                   RumReadingKind     kind,
                                                   gpointer           object);
void               rum_reading_section_add_all    (RumReadingSection *section,
                                                   RumReadingKind     kind,
                                                   GListModel        *objects);
void               rum_reading_section_add_array  (RumReadingSection *section,
                                                   RumReadingKind     kind,
                                                   GPtrArray         *objects);
void               rum_reading_section_add_card_on (RumReadingSection *section,
                                                    RumEntry          *entry,
                                                    const char        *text);
void               rum_reading_section_add_card   (RumReadingSection *section,
                                                   RumEntry          *entry,
                                                   const char        *detail);

void               rum_reading_tell_group         (RumReading        *self,
                                                   RumGroup          *group);
void               rum_reading_tell_muscle        (RumReading        *self,
                                                   RumMuscle         *muscle);
void               rum_reading_tell_place         (RumReading        *self,
                                                   RumPlace          *place);
void               rum_reading_tell_exercise      (RumReading        *self,
                                                   RumExercise       *exercise);
void               rum_reading_tell_self_test     (RumReading        *self,
                                                   RumSelfTest       *self_test);
void               rum_reading_tell_symptom       (RumReading        *self,
                                                   RumSymptom        *symptom);
void               rum_reading_tell_hurts         (RumReading        *self);
void               rum_reading_tell_hurts_at      (RumReading        *self,
                                                   RumEntry          *place);
void               rum_reading_tell_function      (RumReading        *self,
                                                   RumFunction       *function);
void               rum_reading_tell_phase         (RumReading        *self,
                                                   RumPhase          *phase);
void               rum_reading_tell_term          (RumReading        *self,
                                                   RumTerm           *term);
void               rum_reading_tell_glossary      (RumReading        *self);
void               rum_reading_tell_article       (RumReading        *self,
                                                   RumArticle        *article);
void               rum_reading_tell_activity      (RumReading        *self,
                                                   RumActivity       *activity);
void               rum_reading_tell_compared      (RumReading        *self);
void               rum_reading_tell_welcome       (RumReading        *self);

/* rum-reading-manner.c */
void               rum_reading_follow_manner      (RumReading        *self);

G_END_DECLS
