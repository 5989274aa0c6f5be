/** Outlines of Julia files. */
package org.otowi.documents.code.julia;
