/** Tests of the commands: where they are offered and what they start. */
package org.otowi.assistant.ui.tests.commands;
