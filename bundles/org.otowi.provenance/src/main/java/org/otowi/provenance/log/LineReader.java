package org.otowi.provenance.log;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.otowi.provenance.format.EntryBytes;
import org.otowi.provenance.json.ByteSearch;

/** Splits a stream at line feeds; a line that is too long is passed over without being kept. */
final class LineReader implements Closeable {

    private static final int BUFFER = 1 << 16;

    /** A carriage return may stand behind the longest line. */
    private static final int LONGEST = EntryBytes.MAX_LENGTH + 1;

    private final InputStream in;
    private byte[] buffer;
    private int start;
    private int limit;
    private int number;
    private long nextOffset;

    LineReader(InputStream in) {
        this(in, BUFFER);
    }

    /** @param size of the buffer to begin with */
    LineReader(InputStream in, int size) {
        this.in = in;
        this.buffer = new byte[size];
    }

    Optional<RawLine> next() throws IOException {
        int searched = start;
        long passedOver = 0;
        byte last = 0;
        while (true) {
            int end = ByteSearch.lineFeed(buffer, searched, limit);
            if (end > start) {
                last = buffer[end - 1];
            }
            if (end < limit) {
                return Optional.of(line(end, true, passedOver, last));
            }
            if (limit - start > LONGEST) {
                passedOver += limit - start;
                start = limit;
            }
            searched = fill();
            if (searched == limit) {
                boolean any = passedOver > 0 || limit > start;
                return any ? Optional.of(line(limit, false, passedOver, last)) : Optional.empty();
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Reads on behind what is kept of the line; returns where the new bytes begin, the limit if there are none. */
    private int fill() throws IOException {
        int kept = limit - start;
        if (kept > buffer.length / 2) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        System.arraycopy(buffer, start, buffer, 0, kept);
        start = 0;
        limit = kept;
        limit += Math.max(in.read(buffer, kept, buffer.length - kept), 0);
        return kept;
    }

    private RawLine line(int end, boolean terminated, long passedOver, byte last) {
        boolean carriageReturn = terminated && last == '\r';
        int length = end - start - (carriageReturn && end > start ? 1 : 0);
        boolean tooLong = passedOver > 0 || length > EntryBytes.MAX_LENGTH;
        byte[] bytes = tooLong ? new byte[0] : Arrays.copyOfRange(buffer, start, start + length);
        int next = terminated ? end + 1 : end;
        long offset = nextOffset;
        nextOffset += passedOver + next - start;
        start = next;
        number++;
        return new RawLine(number, offset, bytes, terminated, carriageReturn, tooLong);
    }
}
