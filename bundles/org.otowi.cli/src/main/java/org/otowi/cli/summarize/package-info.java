/** {@code otowi summarize}: prints summaries and saves them beside their files, with a record of how they were made. */
package org.otowi.cli.summarize;
