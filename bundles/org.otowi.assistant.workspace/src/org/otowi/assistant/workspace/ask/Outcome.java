package org.otowi.assistant.workspace.ask;

import java.util.List;
import org.otowi.assistant.answer.Answer;

/** How asking ended. */
public sealed interface Outcome {

    /**
     * There is an answer, which may be that the documents say nothing.
     *
     * @param notes what the person must know of how it came about, such as a file that could not be read
     */
    record Answered(Answer answer, List<String> notes) implements Outcome {
        public Answered {
            notes = List.copyOf(notes);
        }
    }

    /** There was nothing to answer from; the message says why and what to do. */
    record Refused(String message) implements Outcome {}

    /** The person stopped it. */
    record Stopped() implements Outcome {}
}
