/** Outlines of C and C++ files. */
package org.otowi.documents.code.cpp;
