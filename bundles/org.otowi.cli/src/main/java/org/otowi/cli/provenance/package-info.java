/** The commands around the provenance log: {@code verify}, {@code log}, {@code record} and {@code init}. */
package org.otowi.cli.provenance;
