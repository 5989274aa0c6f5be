/** Markdown papers and notes, those of the Journal of Open Source Software among them. */
package org.otowi.documents.markdown;
