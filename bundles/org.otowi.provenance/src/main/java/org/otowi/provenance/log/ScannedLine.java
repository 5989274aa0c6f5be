package org.otowi.provenance.log;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.EntryBytes;

/** What one line of a sidecar is. */
public sealed interface ScannedLine {

    /** The line as it was read. */
    RawLine raw();

    /**
     * A well-formed entry, whatever its seal says.
     *
     * @param expectedSeal what its seal should say
     */
    record Entry(RawLine raw, LogEntry entry, Sha256 expectedSeal) implements ScannedLine {

        /** Whether the line is as it was when it was sealed. */
        public boolean sealHolds() {
            return Sha256.parse(raw.bytes(), EntryBytes.sealFrom(raw.bytes())).filter(expectedSeal::equals).isPresent();
        }
    }

    /** A line without any byte. */
    record Blank(RawLine raw) implements ScannedLine {}

    /** What a version control system leaves where a merge was not finished. */
    record ConflictMarker(RawLine raw) implements ScannedLine {}

    /**
     * No entry.
     *
     * @param reason what was expected and what was found
     * @param cut whether the line has no end, as after an interrupted write
     */
    record Malformed(RawLine raw, String reason, boolean cut) implements ScannedLine {

        private static final Pattern SEQ = Pattern.compile("\"seq\":(\\d{1,15})");

        /** The number in its stream that the line seems to give: a broken entry may still show which one it was. */
        public OptionalLong seqHint() {
            Matcher matcher = SEQ.matcher(new String(raw.bytes(), StandardCharsets.ISO_8859_1));
            return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
        }

        /** The hash by which a {@code gap} entry names the line. */
        public Sha256 hash() {
            return EntryBytes.id(raw.bytes());
        }
    }
}
