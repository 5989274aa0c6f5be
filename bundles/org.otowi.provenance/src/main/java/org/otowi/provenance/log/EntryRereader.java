package org.otowi.provenance.log;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.EntryBytes;
import org.otowi.provenance.messages.Messages;
import org.otowi.provenance.table.LongColumn;

/**
 * Reads single entries of a sidecar a second time, so that nobody has to remember all of every entry. It knows where every
 * sixteenth line begins, and goes on from there.
 */
public final class EntryRereader implements Closeable {

    private static final int STEP = 16;
    private static final int BUFFER = 1 << 14;

    private final Path sidecar;
    private final LongColumn offsets = new LongColumn();
    private final EntryParser parser = new EntryParser();
    private Optional<SeekableByteChannel> channel = Optional.empty();

    public EntryRereader(Path sidecar) {
        this.sidecar = sidecar;
    }

    /** Notes where a line begins; all lines are to be noted, in order. */
    public void note(RawLine line) {
        if ((line.number() - 1) % STEP == 0) {
            offsets.add(line.offset());
        }
    }

    /**
     * Reads an entry again.
     *
     * @throws IOException also if another entry stands there now
     */
    public LogEntry read(int line, Sha256 id) throws IOException {
        return find(line).flatMap(raw -> parse(line, raw)).filter(entry -> entry.id().equals(id))
                .orElseThrow(() -> new IOException(Messages.get("sidecar.changed", line)));
    }

    /**
     * Reads the line of an entry again, without its line end.
     *
     * @throws IOException also if another entry stands there now
     */
    public byte[] bytes(int line, Sha256 id) throws IOException {
        return find(line).map(RawLine::bytes).filter(bytes -> EntryBytes.id(bytes).equals(id))
                .orElseThrow(() -> new IOException(Messages.get("sidecar.changed", line)));
    }

    private Optional<RawLine> find(int line) throws IOException {
        if (channel.isEmpty()) {
            channel = Optional.of(Files.newByteChannel(sidecar));
        }
        channel.get().position(offsets.get((line - 1) / STEP));
        LineReader lines = new LineReader(Channels.newInputStream(channel.get()), BUFFER);
        Optional<RawLine> found = lines.next();
        for (int skipped = (line - 1) % STEP; skipped > 0; skipped--) {
            found = lines.next();
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        if (channel.isPresent()) {
            channel.get().close();
        }
    }

    private Optional<LogEntry> parse(int line, RawLine raw) {
        try {
            return Optional.of(parser.parse(line, raw.bytes()));
        } catch (MalformedEntryException e) {
            return Optional.empty();
        }
    }
}
