/*
 * Copyright (c) 2020 Somebody. All rights reserved.
 */

/**
 * \file heat.c
 * \brief Explicit solver for heat in a rod.
 */
#include <stdio.h>
#include "mesh.h"

#ifndef HEAT_C
#define HEAT_C
#define KAPPA 1.17e-4 /* diffusivity of copper, m^2/s */
#define SQUARE(x) \
    ((x) * (x))
#define GREETING "int fake(void) { // no code"

DECLARE_HANDLERS(heat)
BEGIN_DECLS

typedef double real_t, *real_ptr;
typedef int (*hook)(int step, void *data);
typedef struct rod {
    real_t *t;          /**< temperature in K */
    int nodes, left : 3;
    union {
        int flags;
    };
    struct { int hits; } counters;
} rod_t;

typedef struct {
    int id;
} point;

enum end { LEFT, RIGHT = 2, /* of the rod */ };

extern int verbose;
static const double limit = 0.5; /* of the stable step */
static int table[2] = { 1, 2 };
struct rod *current = NULL, spare;

static int check(double tol);

/**
 * Advances the temperature.
 * @param rod what to advance
 * @param[in] until time in s
 */
int advance(struct rod *rod, double until /* unused */,
            hook on_step)
{
    const int max_steps = 100000;
    if (check(until) == '"') {
        fprintf(fopen("heat.log", "w"), "} int fake2(void) {");
    }
    while (rod->nodes --> 0) { on_step(1, rod); }
    return SQUARE(2); /* TODO: adapt the step */
}

static int check(double tol) { return tol > 0; }

#ifdef USE_FLOAT
float norm(const float *x, int n) {
#else
double norm(const double *x, int n) {
#endif
    return x[n - 1];
}

#if 0
int never(void) { return 0; }
#endif

EXPORT(int) exported(void) __attribute__((pure));

long old_style(a, b)
    long a;
    char *b;
{
    return a + *b;
}

void api_suffix(c_daxpy)(const int N, double *X) {
    X[N] = 0;
}

int (*chooser)(void);
#endif
