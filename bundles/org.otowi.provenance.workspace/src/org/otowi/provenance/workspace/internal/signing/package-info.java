/** Finds the key that the person has chosen and signs with it at the right times. */
package org.otowi.provenance.workspace.internal.signing;
