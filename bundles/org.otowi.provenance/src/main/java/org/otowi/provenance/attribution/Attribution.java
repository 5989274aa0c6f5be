package org.otowi.provenance.attribution;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Content;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.log.ProvenanceLog;

/**
 * Where every line of a research file comes from, derived by following the entries of its log, never guessed.
 * docs/attribution.md has the rules and says what cannot be proved.
 */
public final class Attribution {

    private final List<LineSpan> spans;
    private final List<Deletion> deletions;
    private final int[] starts;

    Attribution(List<LineSpan> spans, List<Deletion> deletions) {
        this.spans = List.copyOf(spans);
        this.deletions = List.copyOf(deletions);
        this.starts = spans.stream().mapToInt(span -> span.lines().first()).toArray();
    }

    /**
     * Attributes the lines of a text, saved or not.
     *
     * @param log the log of the research file
     * @param present the text; if its bytes are no text in its charset, no lines are found
     * @param store where earlier texts may be kept, which help where the log alone proves nothing
     */
    public static Attribution of(ProvenanceLog log, Content present, Optional<ContentStore> store) {
        return new Attributor(log, present, store).attribute();
    }

    /**
     * Attributes the lines of the research file beside a log, in the encoding that the log gives it.
     *
     * @throws IOException if there is no such file or it cannot be read
     */
    public static Attribution ofFile(ProvenanceLog log, Optional<ContentStore> store) throws IOException {
        return of(log, Content.read(log.sidecar().file(), log.charset()), store);
    }

    /** The lines of the file from the first to the last, in as few spans as possible. */
    public List<LineSpan> spans() {
        return spans;
    }

    /** The span of a line, from 1; empty if there is no such line. */
    public Optional<LineSpan> at(int line) {
        int found = Arrays.binarySearch(starts, line);
        int index = found < 0 ? -found - 2 : found;
        return index < 0 ? Optional.empty()
                : Optional.of(spans.get(index)).filter(span -> line <= span.lines().last());
    }

    /** The lines of models that are gone with nothing in their place, oldest deletion first. */
    public List<Deletion> deletions() {
        return deletions;
    }

    /** How many lines are of which class. */
    public Shares shares() {
        return Shares.of(spans, deletions);
    }

    /** How many lines the file has. */
    public int lineCount() {
        return spans.isEmpty() ? 0 : spans.get(spans.size() - 1).lines().last();
    }

    /** The parts of the given spans that lie in a range of lines. */
    public List<LineSpan> spans(LineRange range) {
        return spans.stream().flatMap(span -> {
            int first = Math.max(span.lines().first(), range.first());
            int last = Math.min(span.lines().last(), range.last());
            return LineRange.of(first, last - first + 1L)
                    .map(lines -> new LineSpan(lines, span.origin(), span.reviews())).stream();
        }).toList();
    }
}
