/** Signing logs in the background: which key, what lists of keys are believed, and what came of it. */
package org.otowi.provenance.workspace.signing;
