/** Summaries as Markdown, as text for a terminal and as JSON; what a document says stays inert in all of them. */
package org.otowi.assistant.render;
