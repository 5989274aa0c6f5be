/**
 * Notices what happens to research files in the workspace, by editors, by commands and by other programs, and has it
 * recorded in the order in which it happened.
 */
package org.otowi.provenance.workspace.internal.capture;
