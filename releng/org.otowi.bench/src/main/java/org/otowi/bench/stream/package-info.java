/** Measures the way to models and back. */
package org.otowi.bench.stream;
