/** What every command line of Otowi stands on, and {@code otowi-reviewer}, the one of the provenance wing alone. */
package org.otowi.provenance.cli;
