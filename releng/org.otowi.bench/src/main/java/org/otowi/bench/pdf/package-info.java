/**
 * Measures how papers are read from PDF: articles of our own are set by TeX in the classes that journals use, and what is
 * read is compared with the source. {@code pdftotext} and plain PDFBox read the same files in the same run.
 */
package org.otowi.bench.pdf;
