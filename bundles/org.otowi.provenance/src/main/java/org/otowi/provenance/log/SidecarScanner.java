package org.otowi.provenance.log;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.format.EntryBytes;
import org.otowi.provenance.messages.Messages;

/** Reads a sidecar line by line in bounded memory and says of each line what it is. */
public final class SidecarScanner implements Closeable {

    private final LineReader lines;
    private final EntryParser parser = new EntryParser();

    /** Reads from the given stream, which is closed with this. */
    public SidecarScanner(InputStream in) {
        this.lines = new LineReader(in);
    }

    /**
     * Opens a sidecar.
     *
     * @throws ProvenanceException if there is none, or it is no regular file, which could keep its reader waiting
     */
    public static SidecarScanner open(Path sidecar) throws ProvenanceException, IOException {
        if (!Files.exists(sidecar)) {
            throw new ProvenanceException(Reason.MISSING, Messages.get("sidecar.missing", sidecar));
        }
        if (!Files.isRegularFile(sidecar)) {
            throw new ProvenanceException(Reason.UNREADABLE, Messages.get("sidecar.kind", sidecar));
        }
        return new SidecarScanner(Files.newInputStream(sidecar));
    }

    /** The next line, or nothing at the end. */
    public Optional<ScannedLine> next() throws IOException {
        return lines.next().map(this::classify);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private ScannedLine classify(RawLine line) {
        if (line.tooLong()) {
            String message = Messages.get("entry.length", EntryBytes.MAX_LENGTH);
            return new ScannedLine.Malformed(line, message, false);
        }
        if (line.bytes().length == 0) {
            return new ScannedLine.Blank(line);
        }
        if (ConflictMarkers.isMarker(line.bytes())) {
            return new ScannedLine.ConflictMarker(line);
        }
        try {
            LogEntry entry = parser.parse(line.number(), line.bytes());
            return new ScannedLine.Entry(line, entry, parser.expectedSeal(line.bytes()));
        } catch (MalformedEntryException e) {
            return new ScannedLine.Malformed(line, e.getMessage(), isCut(line));
        }
    }

    /** An interrupted write leaves a line without its end; a changed entry still ends with its seal. */
    private static boolean isCut(RawLine line) {
        return !EntryBytes.endsWithSeal(line.bytes()) && !EntryBytes.continuesBehindSeal(line.bytes());
    }
}
