package org.otowi.assistant.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.otowi.assistant.messages.Messages;

/** What came of applying a proposal to a text. */
public sealed interface Application {

    /**
     * The text with the change.
     *
     * @param text the whole new text
     */
    record Applied(String text) implements Application {}

    /**
     * Nothing was changed.
     *
     * @param reason why, in words for a person, and what to do
     */
    record Refused(String reason) implements Application {}

    /** Applies the whole proposal to the text as it is now; refused when that is not the text it was made for. */
    static Application apply(Proposal proposal, String present) {
        return present.equals(proposal.before()) ? new Applied(proposal.after())
                : new Refused(Messages.format("changed"));
    }

    /**
     * Applies some changed places of the proposal.
     *
     * @param accepted numbers of {@link LineChange#between} the proposal's texts, from 0
     */
    static Application apply(Proposal proposal, String present, Collection<Integer> accepted) {
        if (!present.equals(proposal.before())) {
            return new Refused(Messages.format("changed"));
        }
        List<LineChange> changes = LineChange.between(proposal.before(), proposal.after());
        for (int number : accepted) {
            if (number < 0 || number >= changes.size()) {
                return new Refused(Messages.format("noSuchChange", changes.size(), number + 1));
            }
        }
        List<String> lines = new ArrayList<>(TextLines.of(present).marked());
        IntStream.range(0, changes.size()).map(i -> changes.size() - 1 - i).filter(accepted::contains).forEach(i -> {
            LineChange change = changes.get(i);
            List<String> touched = lines.subList(change.start(), change.start() + change.removed().size());
            touched.clear();
            touched.addAll(change.added());
        });
        return new Applied(String.join("", lines));
    }
}
