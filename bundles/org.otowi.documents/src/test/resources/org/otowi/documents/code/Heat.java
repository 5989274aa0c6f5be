/*
 * Copyright (c) 2020 Somebody.
 * Licensed under a licence.
 */
package org.example.heat;

import static java.lang.Math.abs;

import java.nio.file.Files;
import java.util.*;

/**
 * Explicit solver for {@code heat} in a rod.
 *
 * @param <T> what is solved for
 */
@SuppressWarnings({"unused", "class Fake {"})
public abstract sealed class Heat<T extends Comparable<T>> implements Solver<T> permits Rod {

    /** Diffusivity of copper in m^2/s. */
    public static final double KAPPA = 1.17e-4;
    private static final Map<String, List<T>> NAMES = new HashMap<>(1, 2), OTHERS = Map.of();
    protected int[] nodes, sizes[]; // of the mesh
    private final Runnable task = () -> { int local = 1; };
    private final Object lock = new Object() {
        @Override
        public String toString() {
            return "}";
        }
    };

    static {
        System.loadLibrary("heat");
    }

    @Deprecated(since = "1")
    protected Heat(int... nodes) {
        this.nodes = nodes;
    }

    /**
     * Advances the temperature.
     *
     * @param until time in s
     * @param tol largest change of a step,
     *        in K
     */
    public <U, V extends List<U>> Map<U, V> advance(final double until, @Positive Map<String, ? super T> tol)
            throws java.io.IOException {
        final int maxSteps = 100_000;
        check(until); // TODO: limit the step
        new Heat.Node(1, 2).length();
        Files.readString(java.nio.file.Path.of("heat.in"));
        class Local { void hidden() { } }
        String block = """
            void fake() { "quoted" }
            """;
        return this.flux(tol);
    }

    abstract <U> Map flux(Object tol);

    private static void check(double value) { if (value < 0) throw new IllegalArgumentException(); }

    public record Node(double position, double value) implements Comparable<Node> {
        static final int SIZE = 2;

        public Node {
            check(value);
        }

        double length() {
            return position;
        }
    }

    enum End implements Runnable {
        LEFT(1) {
            @Override
            public void run() { }
        },
        @Deprecated RIGHT; // of the rod

        private int side;

        End(int... side) { }

        public void run() { }
    }

    public interface Hook {
        int LIMIT = 3;

        void step(int number);

        default void done() { }

        private void secret() { }
    }

    @interface Positive {
        double value() default 0.5;
    }
}

non-sealed class Rod extends Heat<Double> {
}
