/** Reads a sidecar: its lines, its entries, and the states of the research file that they record. */
package org.otowi.provenance.log;
