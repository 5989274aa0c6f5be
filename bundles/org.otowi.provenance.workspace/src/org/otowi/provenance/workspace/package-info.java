/** Provenance logs of files in the Eclipse workspace: which log a resource has and how accepted edits reach it. */
package org.otowi.provenance.workspace;
