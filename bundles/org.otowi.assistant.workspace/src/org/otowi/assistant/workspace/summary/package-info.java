/** Summaries of files of the workspace, made in the background. */
package org.otowi.assistant.workspace.summary;
