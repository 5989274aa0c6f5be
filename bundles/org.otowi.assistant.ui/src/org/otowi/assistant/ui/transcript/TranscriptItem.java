package org.otowi.assistant.ui.transcript;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.otowi.assistant.answer.Answer;
import org.otowi.assistant.summary.Summary;
import org.otowi.assistant.workspace.proposal.Authored;
import org.otowi.assistant.workspace.proposal.ProposalRequest;

/** One entry of the conversation. An entry never changes; a newer one with the same {@link #id} takes its place. */
public sealed interface TranscriptItem {

    /** Names the entry within its conversation. */
    String id();

    /**
     * What the person asked.
     *
     * @param attachments names of the files that went with the question
     */
    record Asked(String id, String text, List<String> attachments) implements TranscriptItem {
        public Asked {
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * What the documents say to a question.
     *
     * @param notes what the person must know of how it came about, such as a file that could not be read
     */
    record Answered(String id, Answer answer, List<String> notes) implements TranscriptItem {
        public Answered {
            notes = List.copyOf(notes);
        }
    }

    /**
     * What a model answers, as far as it has come.
     *
     * @param origin which model it is, and where
     * @param text its words
     * @param progress what goes on; empty when it has ended
     * @param end what a person must know of the end; empty while it goes on and if the answer is complete
     * @param notes what else there is to know
     * @param change what of it can be proposed as a change of a file
     */
    record Replied(String id, String origin, String text, Optional<String> progress, Optional<String> end,
            List<String> notes, Optional<ProposalRequest> change) implements TranscriptItem {
        public Replied {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The summary of a file of the workspace.
     *
     * @param writer the model that wrote it; empty if it needed none
     * @param notes what else there is to know, which is no part of the summary
     */
    record Summarized(String id, Summary summary, IFile file, Optional<Authored> writer, List<String> notes)
            implements TranscriptItem {
        public Summarized {
            notes = List.copyOf(notes);
        }

        /** One that needed no model. */
        public Summarized(String id, Summary summary, IFile file) {
            this(id, summary, file, Optional.empty(), List.of());
        }
    }

    /**
     * Work that goes on and can be stopped.
     *
     * @param title what is being done
     * @param step where it is; empty where unknown
     */
    record Running(String id, String title, String step) implements TranscriptItem {}

    /** Something to know that is no failure, such as work that was stopped. */
    record Noted(String id, String text) implements TranscriptItem {}

    /** Why something was not done, and what the person can do. */
    record Refused(String id, String message) implements TranscriptItem {}
}
