package org.otowi.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otowi.documents.pdf.PdfPassage.Piece;

/** Joins printed lines to one passage, hyphens at line ends taken out where typesetting put them in. */
final class TextFlow {

    private static final String OMITTED = "[…]";

    private static final Pattern DASHED = Pattern.compile(".*[\\p{L}\\d][–—]");
    private static final Pattern BROKEN_ADDRESS = Pattern.compile("(?:https?://|www\\.|doi:).*[./_=&?-]");

    private final Vocabulary vocabulary;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private Optional<PdfLine> last = Optional.empty();

    TextFlow(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** The line that was added last. */
    Optional<PdfLine> last() {
        return last;
    }

    /** Whether the words so far end as a sentence does. */
    boolean endsSentence() {
        return text.toString().matches("(?s).*[.!?:][\"”’)\\]]*");
    }

    /** Whether the words so far end as an item of a list does. */
    boolean endsItem() {
        return endsSentence() || text.toString().matches("(?s).*(?:[;,]|[;,] and)");
    }

    /** Whether the words so far end in an equation without a mark behind it. */
    boolean endsInEquation() {
        return text.toString().endsWith(OMITTED);
    }

    /** Adds the line from its character {@code from} on. */
    void add(PdfLine line, int from) {
        String words = line.text().substring(from);
        if (words.isEmpty()) {
            return;
        }
        if (endsInHyphen() && Character.isLetterOrDigit(words.charAt(0))) {
            if (vocabulary.dropsHyphen(lastWord(), words)) {
                text.setLength(text.length() - 1);
                dropLastCharacter();
            }
        } else if (text.length() > 0 && !DASHED.matcher(lastWord()).matches() && !(BROKEN_ADDRESS.matcher(lastWord()).matches() && Character.isLetterOrDigit(words.charAt(0)))) {
            text.append(' ');
        }
        pieces.add(new Piece(text.length(), line, from, line.text().length()));
        text.append(words);
        last = Optional.of(line);
    }

    private boolean endsInHyphen() {
        int last = text.length() - 1;
        return last > 0 && text.charAt(last) == '-' && Character.isLetterOrDigit(text.charAt(last - 1));
    }

    private void dropLastCharacter() {
        Piece piece = pieces.remove(pieces.size() - 1);
        pieces.add(new Piece(piece.start(), piece.line(), piece.from(), piece.to() - 1));
    }

    private String lastWord() {
        return text.substring(text.lastIndexOf(" ") + 1);
    }

    /** Marks that an equation stands here, with the full stop or comma that ends it. */
    void omit(String equation) {
        String before = text.toString();
        if (!before.isEmpty() && !before.endsWith(OMITTED) && !before.matches("(?s).*[.!?]")) {
            text.append(' ').append(OMITTED);
            String end = equation.replaceFirst("\\s*\\([0-9a-zA-Z.]+\\)$", "");
            if (end.endsWith(".") || end.endsWith(",")) {
                text.append(end.charAt(end.length() - 1));
            }
        }
    }

    /** Gives the passage and starts anew; empty if nothing was added. */
    Optional<PdfPassage> take() {
        Optional<PdfPassage> passage = pieces.isEmpty() ? Optional.empty()
                : Optional.of(new PdfPassage(text.toString(), pieces));
        text.setLength(0);
        pieces.clear();
        last = Optional.empty();
        return passage;
    }
}
