/** PDF files: glyphs to lines, lines to paragraphs, paragraphs to the parts of a paper. */
package org.otowi.documents.pdf;
