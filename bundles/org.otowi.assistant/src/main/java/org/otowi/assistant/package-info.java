/**
 * What Otowi does for a researcher, without Eclipse: summaries, answers and edit proposals.
 *
 * <p>{@link org.otowi.assistant.summary} summarizes a document, {@link org.otowi.assistant.answer} answers a question from
 * documents, {@link org.otowi.assistant.proposal} describes an edit that a person has not accepted yet.
 */
package org.otowi.assistant;
