/**
 * The assistant in the Eclipse workspace: jobs that summarize and answer, and accepted proposals applied to text
 * buffers.
 */
package org.otowi.assistant.workspace;
