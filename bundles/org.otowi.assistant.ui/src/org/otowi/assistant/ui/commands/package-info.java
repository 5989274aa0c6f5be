/** The handlers of Otowi's commands: each reads what the person chose and calls a job. */
package org.otowi.assistant.ui.commands;
