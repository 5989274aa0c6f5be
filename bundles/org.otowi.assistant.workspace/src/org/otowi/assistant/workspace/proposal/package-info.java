/**
 * Proposals for files of the workspace, and what happens when a person accepts one: the text changes in the buffer
 * that open editors share, as one undo step, and the edit is recorded; or everything stays as it was.
 *
 * <p>A file without unsaved changes is saved at once. Where an editor has unsaved changes, saving stays with the
 * person: the edit goes into the editor and is recorded with the hashes of the editor's text before and after, in the
 * bytes that saving would write.
 */
package org.otowi.assistant.workspace.proposal;
