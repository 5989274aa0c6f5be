/**
 * Turns what a person accepted into entries of the provenance log, and writes summaries together with their entries.
 */
package org.otowi.assistant.record;
