package org.otowi.provenance.ui.internal.ruler;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.otowi.provenance.attribution.LineSpan;
import org.otowi.provenance.workspace.AuthorsJob;
import org.otowi.provenance.workspace.FileAuthors;
import org.otowi.provenance.workspace.FileAuthors.Known;
import org.otowi.provenance.workspace.FileAuthors.NoLog;
import org.otowi.provenance.workspace.FileAuthors.TooLarge;
import org.otowi.provenance.workspace.FileAuthors.Unreadable;

/** Who wrote the lines of a text at one moment, ready to be painted: a line is found by one binary search. */
final class ShownLines {

    /** Of a file without a record. */
    static final ShownLines NONE = new ShownLines(new NoLog(), List.of(), false);

    private static final int MEGABYTE = 1 << 20;

    private final FileAuthors found;
    private final int[] starts;
    private final ShownLine[] lines;

    private ShownLines(FileAuthors found, List<LineSpan> spans, boolean unsaved) {
        this.found = found;
        this.starts = spans.stream().mapToInt(span -> span.lines().first() - 1).toArray();
        this.lines = spans.stream().map(span -> new ShownLine(LineAuthor.of(span, unsaved), Optional.of(span)))
                .toArray(ShownLine[]::new);
    }

    /**
     * The lines of a text.
     *
     * @param unsaved whether the text is not what the file holds
     */
    static ShownLines of(FileAuthors found, boolean unsaved) {
        return new ShownLines(found, found instanceof Known known ? known.attribution().spans() : List.of(), unsaved);
    }

    /** Whether there is a record, of which something can be said. */
    boolean isRecorded() {
        return !(found instanceof NoLog);
    }

    /** Whether the authors change with the text. */
    boolean isKnown() {
        return found instanceof Known;
    }

    /** What to show beside a line, counted from 0; nothing beside the empty one behind the last. */
    Optional<ShownLine> at(int line) {
        int place = Arrays.binarySearch(starts, line);
        int index = place < 0 ? -place - 2 : place;
        return index < 0 ? Optional.empty() : Optional.of(lines[index])
                .filter(shown -> line < shown.span().orElseThrow().lines().last());
    }

    /** What is to be said of a line. */
    Optional<String> words(ShownLine line) {
        return found instanceof Known known ? Optional.of(new LineWords(known.actors()).of(line)) : Optional.empty();
    }

    /** Why nothing can be said of any line. */
    Optional<String> notice() {
        return found instanceof TooLarge
                ? Optional.of(NLS.bind(Messages.notice_tooLarge, AuthorsJob.MOST_BYTES / MEGABYTE))
                : found instanceof Unreadable unreadable ? Optional.of(unreadable.message()) : Optional.empty();
    }
}
