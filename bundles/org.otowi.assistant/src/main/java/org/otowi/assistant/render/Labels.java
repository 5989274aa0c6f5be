package org.otowi.assistant.render;

import java.util.List;
import java.util.stream.Collectors;
import org.otowi.assistant.messages.Messages;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Facet;
import org.otowi.assistant.summary.Summary;
import org.otowi.documents.SourceAnchor;

/** Words for people around a summary, alike in every view of it. */
public final class Labels {

    /** How a summary that stands as a comment in the file itself begins, so that it is not taken for the file's own. */
    public static final String COMMENT_MARK = "Summary by Otowi";

    private static final int MOST_PLACES = 4;

    private Labels() {}

    /** The heading of a facet. */
    public static String of(Facet facet) {
        return Messages.format("facet." + facet.jsonName());
    }

    /**
     * A place in words: {@code p. 3}, {@code line 10} or {@code lines 10-20}; empty for a place without page and
     * line.
     */
    public static String of(SourceAnchor anchor) {
        if (anchor.page().isPresent()) {
            return Messages.format("place.page", number(anchor.page().getAsInt()));
        }
        if (anchor.line().isEmpty()) {
            return "";
        }
        int line = anchor.line().getAsInt();
        int endLine = anchor.endLine().orElse(line);
        return endLine > line ? Messages.format("place.lines", number(line), number(endLine))
                : Messages.format("place.line", number(line));
    }

    /** Without separators of thousands, which a place must not have. */
    private static String number(int value) {
        return Integer.toString(value);
    }

    /**
     * The first places of a claim in brackets, with a word of warning where it was not found there; empty where it
     * has none.
     */
    public static String places(Claim claim) {
        List<String> notes = claim.anchors().stream().map(Labels::of).filter(place -> !place.isEmpty()).distinct()
                .collect(Collectors.toList());
        if (notes.size() > MOST_PLACES) {
            notes.subList(MOST_PLACES, notes.size()).clear();
            notes.add("\u2026");
        }
        if (!claim.supported()) {
            notes.add(Messages.format("unsupported"));
        }
        return notes.isEmpty() ? "" : "(" + String.join(", ", notes) + ")";
    }

    /** How the summary was made. */
    public static String origin(Summary summary) {
        return Messages.format(summary.extractive() ? "note.extractive" : "note.written", summary.provider());
    }
}
