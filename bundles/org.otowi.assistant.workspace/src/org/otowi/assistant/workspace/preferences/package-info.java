/** What a person can set about the assistant, and what holds where nothing was set. */
package org.otowi.assistant.workspace.preferences;
