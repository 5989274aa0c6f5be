/** Outlines of MATLAB and Octave files. */
package org.otowi.documents.code.matlab;
