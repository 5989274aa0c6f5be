package org.otowi.models.transport;

/** What may stand before a reply and says nothing: a byte order mark and empty lines. */
final class Prologue {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private int matched;
    private boolean over;

    /** Where the reply begins in these bytes; {@code to} if not yet. */
    int skip(byte[] bytes, int from, int to) {
        int i = from;
        while (!over && i < to) {
            if (matched < MARK.length && bytes[i] == MARK[matched]) {
                matched++;
                i++;
            } else if (bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == ' ' || bytes[i] == '\t') {
                i++;
            } else {
                over = true;
            }
        }
        return i;
    }

    /** Whether the reply has begun. */
    boolean isOver() {
        return over;
    }
}
