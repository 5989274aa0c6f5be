package org.otowi.provenance.merge;

import java.io.IOException;
import java.io.InputStream;

/** Splits bytes at line feeds, piece by piece, so that a line may be longer than memory. */
final class LineSplitter {

    private static final int BUFFER = 1 << 16;

    private final Sink sink;
    private boolean heldReturn;
    private boolean open;

    LineSplitter(Sink sink) {
        this.sink = sink;
    }

    /** Takes lines without their line ends. */
    interface Sink {

        /** Some bytes of the line. */
        void piece(byte[] bytes, int from, int length) throws IOException;

        /** The line is complete. */
        void end() throws IOException;
    }

    /** Passes on every line, the last one also if no line feed ends it. */
    void split(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int limit = in.read(buffer); limit >= 0; limit = in.read(buffer)) {
            split(buffer, limit);
        }
        if (open) {
            passHeldReturn();
            sink.end();
        }
    }

    private void split(byte[] buffer, int limit) throws IOException {
        int from = 0;
        for (int at = 0; at < limit; at++) {
            if (buffer[at] == '\n') {
                pass(buffer, from, at);
                heldReturn = false;
                sink.end();
                open = false;
                from = at + 1;
            }
        }
        pass(buffer, from, limit);
    }

    /** Keeps back a carriage return at the end: it belongs to the line unless a line feed follows. */
    private void pass(byte[] buffer, int from, int to) throws IOException {
        if (from == to) {
            return;
        }
        open = true;
        passHeldReturn();
        heldReturn = buffer[to - 1] == '\r';
        sink.piece(buffer, from, to - from - (heldReturn ? 1 : 0));
    }

    private void passHeldReturn() throws IOException {
        if (heldReturn) {
            sink.piece(new byte[] {'\r'}, 0, 1);
            heldReturn = false;
        }
    }
}
