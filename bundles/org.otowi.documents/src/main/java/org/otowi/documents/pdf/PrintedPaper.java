package org.otowi.documents.pdf;

import org.otowi.documents.Paper;

/**
 * What a PDF says and all that it shows.
 *
 * @param paper the text of the paper, without what belongs to its pages
 * @param printed all that its pages show, also heads, feet and watermarks
 */
public record PrintedPaper(Paper paper, String printed) {}
