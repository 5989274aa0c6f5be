/** A coverage-guided fuzzer (Jazzer) on everything that reads what others may have written. */
package org.otowi.provenance.fuzz;
