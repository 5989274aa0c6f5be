/**
 * What Otowi does for a researcher, without Eclipse: summaries, answers and edit proposals.
 *
 * <p>{@link org.otowi.assistant.summary} summarizes a document, {@link org.otowi.assistant.answer} answers a question
 * from documents, {@link org.otowi.assistant.proposal} describes an edit that a person has not accepted yet, {@link
 * org.otowi.assistant.record} tells the provenance log of those that were accepted.
 */
package org.otowi.assistant;
