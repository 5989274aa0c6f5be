/**
 * Measures what the project promises of its speed, each beside the same work done barely in the same run.
 *
 * <p>To add a row: write a class with the JMH benchmarks {@code ours} and {@code bare}, and name it in
 * {@link org.otowi.bench.Operation}.
 */
package org.otowi.bench;
