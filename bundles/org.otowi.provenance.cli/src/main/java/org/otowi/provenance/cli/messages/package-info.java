/** Everything that the reviewer's command line says to people: messages here, help texts in {@code help.properties}. */
package org.otowi.provenance.cli.messages;
