/*
 * SPDX-FileCopyrightText: 2026 The Run Muscles developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* How often each thing is measured; the median tells. */
#define BENCH_ROUNDS 31

typedef void (*BenchFunc) (gpointer data);

double bench_get_thread_time   (void);
double bench_time              (BenchFunc  func,
                                gpointer   data);
double bench_time_of_processor (BenchFunc  func,
                                gpointer   data);
double bench_time_of_thread    (BenchFunc  func,
                                gpointer   data);
double bench_median            (double    *values,
                                gsize      n_values);
double bench_yard              (void);

G_END_DECLS
