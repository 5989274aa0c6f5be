/** The {@code otowi} command: starts, finds the subcommand, and turns what happens into messages and exit codes. */
package org.otowi.cli;
