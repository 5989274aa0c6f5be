/**
 * Answers and summaries that a model writes: what is said to it, with the material set apart from the instructions, and
 * what is made of its reply, each claim checked against the place that it names.
 */
package org.otowi.assistant.model;
