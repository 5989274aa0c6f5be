/** Outlines of Java files. */
package org.otowi.documents.code.javalang;
