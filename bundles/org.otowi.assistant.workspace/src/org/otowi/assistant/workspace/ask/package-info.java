/** Asking about attached files: which files go with a question, and the job that reads them and answers. */
package org.otowi.assistant.workspace.ask;
