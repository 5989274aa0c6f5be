/**
 * Says of every line of a research file who wrote it, by following the entries of its log. docs/attribution.md has the
 * rules.
 */
package org.otowi.provenance.attribution;
