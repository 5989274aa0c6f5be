package org.otowi.assistant.answer;

import java.util.List;

/**
 * An answer to a question.
 *
 * @param question the question as asked
 * @param passages what the documents say to it, best first; empty where they say nothing
 * @param provider who answered: {@code embedded}, or the name of a provider of models
 * @param extractive whether it consists of the documents' own words
 */
public record Answer(String question, List<Passage> passages, String provider, boolean extractive) {

    public Answer {
        passages = List.copyOf(passages);
    }
}
