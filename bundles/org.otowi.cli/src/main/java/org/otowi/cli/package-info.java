/** The {@code otowi} command: the commands of both wings in one program. */
package org.otowi.cli;
