/** Puts signed checkpoints into logs: when, over what, and what is refused. */
package org.otowi.provenance.checkpoint;
