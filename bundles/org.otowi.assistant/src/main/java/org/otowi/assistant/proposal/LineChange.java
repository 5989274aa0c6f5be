package org.otowi.assistant.proposal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;

/**
 * One changed place of a proposal.
 *
 * @param start first line of the present text that it touches, from 0; for an insertion the line that it stands before
 * @param removed the lines that go, with their delimiters
 * @param added the lines that come, with their delimiters
 */
public record LineChange(int start, List<String> removed, List<String> added) {

    public LineChange {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** The changed places between two texts, from the top down. */
    public static List<LineChange> between(String before, String after) {
        return DiffUtils.diff(TextLines.of(before).marked(), TextLines.of(after).marked()).getDeltas().stream()
                .map(LineChange::of).toList();
    }

    private static LineChange of(AbstractDelta<String> delta) {
        return new LineChange(delta.getSource().getPosition(), delta.getSource().getLines(),
                delta.getTarget().getLines());
    }
}
