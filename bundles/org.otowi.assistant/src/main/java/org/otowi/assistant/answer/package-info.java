/** Answers to a question from the attached documents. */
package org.otowi.assistant.answer;
