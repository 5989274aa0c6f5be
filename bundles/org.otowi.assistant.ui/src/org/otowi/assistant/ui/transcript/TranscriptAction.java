package org.otowi.assistant.ui.transcript;

import java.nio.file.Path;
import org.otowi.documents.SourceAnchor;

/** What a person can do from within the transcript. */
public sealed interface TranscriptAction {

    /** The command that proposes a summary as a comment of its source file. */
    String INSERT_AS_COMMENT = "org.otowi.assistant.ui.insertAsComment";

    /** The command that proposes a summary as a file beside its source. */
    String SAVE_AS_SUMMARY = "org.otowi.assistant.ui.saveAsSummary";

    /** The command that proposes what a model wrote as a change of the lines that it was asked about. */
    String REVIEW_CHANGE = "org.otowi.assistant.ui.reviewChange";

    /** The parameter of these commands: {@link TranscriptItem#id} of the entry to work on. */
    String ITEM = "item";

    /** Open the place that a statement comes from. */
    record Follow(Path file, SourceAnchor anchor) implements TranscriptAction {}

    /** Stop the work that the entry shows. */
    record Stop(String item) implements TranscriptAction {}

    /** Run a command of the workbench on the entry. */
    record Run(String command, String item) implements TranscriptAction {}
}
