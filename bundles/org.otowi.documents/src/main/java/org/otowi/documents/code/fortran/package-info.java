/** Outlines of Fortran files in free and fixed source form. */
package org.otowi.documents.code.fortran;
