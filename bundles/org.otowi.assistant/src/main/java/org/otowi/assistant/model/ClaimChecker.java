package org.otowi.assistant.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.otowi.assistant.model.Draft.Statement;
import org.otowi.assistant.summary.Claim;
import org.otowi.documents.SourceAnchor;
import org.otowi.documents.TextPiece;

/** Binds a model's statements to the places of the material, and says which of them the places bear out. */
final class ClaimChecker {

    /** More is no place, but a chapter. */
    private static final int LONGEST = 20;

    private final List<TextPiece> pieces;
    private final String title;

    /**
     * For one material.
     *
     * @param pieces its pieces, called 1 and so on
     * @param title what it is called, which names in statements may come from
     */
    ClaimChecker(List<TextPiece> pieces, String title) {
        this.pieces = List.copyOf(pieces);
        this.title = title;
    }

    /** The statement with its place; empty if it has none: neither do its numbers name one, nor is its quote found. */
    Optional<Claim> check(Statement statement) {
        int from = statement.from() - 1;
        int to = Math.min(statement.to() - 1, from + LONGEST - 1);
        if (from < 0 || to < from || to >= pieces.size()) {
            OptionalInt found = find(statement.quote());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            from = found.getAsInt();
            to = from;
        }
        String place = text(from, to);
        String around = title + " " + pieces.get(from).heading() + " "
                + text(Math.max(0, from - 1), Math.min(pieces.size() - 1, to + 1));
        boolean supported = new SupportCheck(place, around).supports(statement.text(), statement.quote());
        return Optional.of(new Claim(statement.text(), anchors(from, to), supported));
    }

    private OptionalInt find(String quote) {
        return IntStream.range(0, pieces.size())
                .filter(i -> new SupportCheck(pieces.get(i).text(), "").quotes(quote)).findFirst();
    }

    private String text(int from, int to) {
        return pieces.subList(from, to + 1).stream().map(TextPiece::text).collect(Collectors.joining(" "));
    }

    /** Lines that follow each other are one place; sentences are one each. */
    private List<SourceAnchor> anchors(int from, int to) {
        SourceAnchor first = pieces.get(from).anchor();
        SourceAnchor last = pieces.get(to).anchor();
        boolean lines = first.page().isEmpty() && first.line().isPresent() && last.line().isPresent()
                && first.line().getAsInt() <= last.line().getAsInt();
        if (lines) {
            int end = last.endLine().orElse(last.line().getAsInt());
            return List.of(SourceAnchor.ofLines(first.line().getAsInt(), end, first.quote()));
        }
        return pieces.subList(from, to + 1).stream().map(TextPiece::anchor).toList();
    }
}
