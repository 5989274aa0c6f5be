package org.otowi.assistant.ui.review;

import org.otowi.assistant.workspace.proposal.ProposeOutcome.Proposed;
import org.otowi.provenance.log.LogEntry;

/** Where a review stands. */
public sealed interface ReviewState {

    /** The person has not decided yet. */
    record Open() implements ReviewState {}

    /** The accepted change is being written and recorded. */
    record Applying() implements ReviewState {}

    /** The text has changed since the proposal was made; nothing was written. */
    record Outdated() implements ReviewState {}

    /** The proposal is being made again. */
    record Renewing() implements ReviewState {}

    /** Accepting did not work; nothing was written, and the person may try again. */
    record Refused(String reason) implements ReviewState {}

    /** The change is made and recorded. */
    record Accepted(LogEntry entry) implements ReviewState {}

    /** The person does not want the change. */
    record Rejected() implements ReviewState {}

    /** A proposal for the text as it is now takes the place of this one. */
    record Renewed(Proposed proposed) implements ReviewState {}

    default boolean canAccept() {
        return this instanceof Open || this instanceof Refused;
    }

    default boolean canReject() {
        return canAccept() || canRenew();
    }

    default boolean canRenew() {
        return this instanceof Outdated;
    }

    /** Whether there is nothing left to decide. */
    default boolean isOver() {
        return this instanceof Accepted || this instanceof Rejected || this instanceof Renewed;
    }
}
