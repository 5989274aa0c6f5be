package org.otowi.provenance.attribution;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Content;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.LinePrints;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.compare.Hunks;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;

/** What the log says of the lines of a change, and what the store knows where the log says nothing. */
final class Texts {

    private final Optional<ContentStore> store;

    Texts(Optional<ContentStore> store) {
        this.store = store;
    }

    /** The places that a change touched, with prints if there are any. */
    Optional<List<Hunk>> hunks(LogEntry entry) {
        Optional<List<Hunk>> hunks = entry.allHunks();
        if (hunks.isPresent() && hunks.get().stream().allMatch(hunk -> hunk.prints().isPresent())) {
            return hunks;
        }
        Optional<Content> after = entry.after().flatMap(state -> content(state.sha256(), entry));
        if (hunks.isPresent()) {
            Optional<List<String>> lines = after.flatMap(Content::lines);
            return lines.isPresent() ? Optional.of(printed(hunks.get(), lines.get())) : hunks;
        }
        Optional<Content> before = entry.before().flatMap(state -> content(state, entry));
        boolean known = after.isPresent() && before.isPresent() == entry.before().isPresent();
        return !known ? Optional.empty()
                : entry.type().filter(EntryType.FORMAT::equals).isPresent() ? Hunks.formatted(before, after.get())
                : Hunks.between(before, after.get());
    }

    /** The prints of all lines after a change. */
    Optional<LinePrints> prints(LogEntry entry) {
        return entry.prints().or(() -> entry.after().flatMap(state -> prints(state.sha256(), entry)));
    }

    /** The prints of all lines of a state that an entry names. */
    Optional<LinePrints> prints(Sha256 state, LogEntry entry) {
        return content(state, entry).flatMap(Content::lines).map(LinePrints::of);
    }

    private static List<Hunk> printed(List<Hunk> hunks, List<String> lines) {
        boolean fits = hunks.stream().allMatch(hunk -> hunk.newStart() > 0 && hunk.newCount() >= 0
                && hunk.newCount() <= lines.size() - hunk.newStart() + 1);
        return !fits ? hunks : hunks.stream().map(hunk -> hunk.with(LinePrints.of(
                lines.subList(hunk.newStart() - 1, hunk.newStart() - 1 + hunk.newCount())))).toList();
    }

    /** Losing the store costs precision, nothing else. */
    private Optional<Content> content(Sha256 state, LogEntry entry) {
        Optional<Charset> charset = entry.after().flatMap(after -> after.charset()).flatMap(Texts::charset);
        if (store.isEmpty() || charset.isEmpty()) {
            return Optional.empty();
        }
        try {
            return store.get().state(state).map(bytes -> Content.of(bytes, charset.get()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
