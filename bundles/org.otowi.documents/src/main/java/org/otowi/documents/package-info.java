/**
 * Papers and source files read into sections, sentences and symbols, each with the place that it came from.
 *
 * <p>This package is what other bundles see: {@link org.otowi.documents.DocumentReader} opens any supported file, and the
 * records describe what was read. The readers of single formats are internal to the packages below it.
 */
package org.otowi.documents;
