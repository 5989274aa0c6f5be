package org.otowi.provenance.log;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.otowi.provenance.format.EntryBytes;

/** Splits a stream at line feeds; a line that is too long is passed over without being kept. */
final class LineReader implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private int position;
    private int limit;
    private int number;
    private boolean tooLong;

    LineReader(InputStream in) {
        this.in = in;
    }

    Optional<RawLine> next() throws IOException {
        pending.reset();
        tooLong = false;
        boolean any = false;
        while (position < limit || fill()) {
            any = true;
            int end = indexOfLineFeed();
            keep(end);
            position = end + 1;
            if (end < limit) {
                return Optional.of(line(true));
            }
        }
        return any ? Optional.of(line(false)) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        limit = Math.max(in.read(buffer), 0);
        position = 0;
        return limit > 0;
    }

    private int indexOfLineFeed() {
        int at = position;
        while (at < limit && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private void keep(int end) {
        int length = end - position;
        tooLong |= pending.size() + length > EntryBytes.MAX_LENGTH + 1;
        if (!tooLong) {
            pending.write(buffer, position, length);
        }
    }

    private RawLine line(boolean terminated) {
        number++;
        byte[] bytes = pending.toByteArray();
        boolean carriageReturn = terminated && bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        byte[] kept = carriageReturn ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
        boolean exceeds = tooLong || kept.length > EntryBytes.MAX_LENGTH;
        return new RawLine(number, exceeds ? new byte[0] : kept, terminated, carriageReturn, exceeds);
    }
}
