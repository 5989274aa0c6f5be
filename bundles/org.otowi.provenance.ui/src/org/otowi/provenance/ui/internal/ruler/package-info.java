/** Shows beside the lines of a text editor who wrote them. What is painted is computed in jobs; see AuthorPresenter. */
package org.otowi.provenance.ui.internal.ruler;
