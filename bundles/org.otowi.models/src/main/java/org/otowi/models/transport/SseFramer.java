package org.otowi.models.transport;

import java.nio.charset.StandardCharsets;

/**
 * Server-sent events, by <a
 * href="https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation">the standard's
 * section 9.2.6</a>, except that a last event without an empty line after it counts. The byte order mark is gone before.
 */
final class SseFramer implements Framer {

    private static final byte[] DATA = "data".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EVENT = "event".getBytes(StandardCharsets.US_ASCII);
    private static final String MESSAGE = "message";

    private final Sink sink;
    private final Bytes line = new Bytes();
    private final Bytes data = new Bytes();
    private String event = MESSAGE;
    private boolean hasData;
    private boolean afterReturn;

    SseFramer(Sink sink) {
        this.sink = sink;
    }

    @Override
    public boolean feed(byte[] bytes, int from, int to) throws EndedException {
        int start = from;
        while (start < to) {
            if (afterReturn) {
                afterReturn = false;
                if (bytes[start] == '\n') {
                    start++;
                    continue;
                }
            }
            int end = start;
            while (end < to && bytes[end] != '\n' && bytes[end] != '\r') {
                end++;
            }
            if (end == to) {
                line.add(bytes, start, end);
                return false;
            }
            afterReturn = bytes[end] == '\r';
            if (endLine(bytes, start, end)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private boolean endLine(byte[] bytes, int from, int to) throws EndedException {
        if (line.length() == 0) {
            return takeLine(bytes, from, to);
        }
        line.add(bytes, from, to);
        boolean last = takeLine(line.array(), 0, line.length());
        line.clear();
        return last;
    }

    private boolean takeLine(byte[] bytes, int from, int to) throws EndedException {
        if (from == to) {
            return dispatch();
        }
        int colon = from;
        while (colon < to && bytes[colon] != ':') {
            colon++;
        }
        int value = Math.min(colon + 1, to);
        if (value < to && bytes[value] == ' ') {
            value++;
        }
        if (is(DATA, bytes, from, colon)) {
            if (hasData) {
                data.add((byte) '\n');
            }
            hasData = true;
            data.add(bytes, value, to);
        } else if (is(EVENT, bytes, from, colon)) {
            event = value == to ? MESSAGE : new String(bytes, value, to - value, StandardCharsets.UTF_8);
        }
        return false;
    }

    private static boolean is(byte[] name, byte[] bytes, int from, int to) {
        if (to - from != name.length) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (bytes[from + i] != name[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean dispatch() throws EndedException {
        boolean last = hasData && sink.take(event, data.text());
        data.clear();
        hasData = false;
        event = MESSAGE;
        return last;
    }

    @Override
    public void end() throws EndedException {
        if (line.length() > 0) {
            takeLine(line.array(), 0, line.length());
            line.clear();
        }
        dispatch();
    }

    @Override
    public int held() {
        return line.length() + data.length();
    }
}
