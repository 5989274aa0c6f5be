/** Everything that the command line says to people: messages here, help texts in {@code help.properties}. */
package org.otowi.cli.messages;
