package org.otowi.assistant.workspace.proposal;

import org.otowi.provenance.log.LogEntry;

/** What came of accepting a proposal. */
public sealed interface ApplyOutcome {

    /**
     * The text was changed and the edit recorded.
     *
     * @param entry the entry in the file's provenance log
     */
    record Applied(LogEntry entry) implements ApplyOutcome {}

    /** Nothing was changed, because the text is no longer the one that the proposal was made for. */
    record Outdated() implements ApplyOutcome {}

    /**
     * Nothing was changed.
     *
     * @param reason why, for people, with what they can do
     */
    record Refused(String reason) implements ApplyOutcome {}
}
