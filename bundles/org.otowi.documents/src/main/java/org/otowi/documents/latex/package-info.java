/** LaTeX sources, read as an author writes them: no typesetting, maths kept as written. */
package org.otowi.documents.latex;
