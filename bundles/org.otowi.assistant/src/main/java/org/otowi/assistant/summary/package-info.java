/** Summaries of papers and code in which every claim names the place that it comes from. */
package org.otowi.assistant.summary;
