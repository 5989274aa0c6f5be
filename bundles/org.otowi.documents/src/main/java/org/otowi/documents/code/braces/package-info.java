/** What languages with braces share: masking, brackets that match, and the walk over the declarations of a file. */
package org.otowi.documents.code.braces;
