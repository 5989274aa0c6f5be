/** Jupyter notebooks. */
package org.otowi.documents.notebook;
