package org.otowi.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otowi.documents.pdf.PdfPassage.Piece;

/** Joins printed lines to one passage, hyphens at line ends taken out where typesetting put them in. */
final class TextFlow {

    private static final String OMITTED = "[…]";
    private static final int LONGEST_TAIL = 120;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:][\"”’)\\]]*");
    private static final Pattern ITEM_END = Pattern.compile(".*[;,](?: and)?");
    private static final Pattern DASHED = Pattern.compile(".*[\\p{L}\\d][–—]");
    private static final Pattern HYPHENED = Pattern.compile(".*[\\p{L}\\d]-");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.|doi:).*[./_=&?-]");

    private final Vocabulary vocabulary;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private Optional<PdfLine> last = Optional.empty();

    TextFlow(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The lines as one passage; empty if they hold nothing. */
    static Optional<PdfPassage> join(List<PdfLine> lines, Vocabulary vocabulary) {
        TextFlow flow = new TextFlow(vocabulary);
        lines.forEach(line -> flow.add(line, 0));
        return flow.take();
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
        return SENTENCE_END.matcher(tail()).matches();
    }

    /** Whether the words so far end as an item of a list does. */
    boolean endsItem() {
        return endsSentence() || ITEM_END.matcher(tail()).matches();
    }

    /** Whether the words so far end in an equation without a mark behind it. */
    boolean endsInEquation() {
        return tail().endsWith(OMITTED);
    }

    /** Adds the line from its character {@code from} on. */
    void add(PdfLine line, int from) {
        String words = line.text().substring(from);
        if (words.isEmpty()) {
            return;
        }
        if (!ADDRESS.matcher(lastWord()).matches() && vocabulary.dropsHyphen(lastWord(), words)) {
            text.setLength(text.length() - 1);
            dropLastCharacter();
        } else if (!runsOn(words)) {
            text.append(' ');
        }
        pieces.add(new Piece(text.length(), line, from, line.text().length()));
        text.append(words);
        last = Optional.of(line);
    }

    /** Whether no space stands between the words so far and those of the next line. */
    private boolean runsOn(String next) {
        String before = lastWord();
        return before.isEmpty() || DASHED.matcher(before).matches()
                || Character.isLetterOrDigit(next.charAt(0)) && (HYPHENED.matcher(before).matches() || isOpenAddress(before, next));
    }

    /** An address that ends in a full stop before a capital ends its sentence. */
    private static boolean isOpenAddress(String before, String next) {
        return ADDRESS.matcher(before).matches() && !(before.endsWith(".") && Character.isUpperCase(next.charAt(0)));
    }

    private void dropLastCharacter() {
        Piece piece = pieces.remove(pieces.size() - 1);
        pieces.add(new Piece(piece.start(), piece.line(), piece.from(), piece.to() - 1));
    }

    private String lastWord() {
        String tail = tail();
        return tail.substring(tail.lastIndexOf(' ') + 1);
    }

    /** As much of the end as decides on how the text goes on. */
    private String tail() {
        return text.substring(Math.max(0, text.length() - LONGEST_TAIL));
    }

    /** Marks that an equation stands here, with the full stop or comma that ends it. */
    void omit(String equation) {
        if (!isEmpty() && !endsInEquation() && ".!?".indexOf(text.charAt(text.length() - 1)) < 0) {
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
