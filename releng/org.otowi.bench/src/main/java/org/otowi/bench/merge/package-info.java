/** Measures merging logs. */
package org.otowi.bench.merge;
