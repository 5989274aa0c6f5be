/** Tests of the commands: where they are offered, what they start, and the whole way from a file to its record. */
package org.otowi.assistant.ui.tests.commands;
