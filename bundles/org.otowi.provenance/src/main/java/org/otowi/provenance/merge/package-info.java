/** Merges two versions of a sidecar: every line of both, each once. */
package org.otowi.provenance.merge;
