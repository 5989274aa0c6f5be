/** Outlines of Python files. */
package org.otowi.documents.code.python;
