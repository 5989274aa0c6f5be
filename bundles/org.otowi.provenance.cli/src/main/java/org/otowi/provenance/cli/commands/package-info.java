/** The commands that a reviewer has. */
package org.otowi.provenance.cli.commands;
