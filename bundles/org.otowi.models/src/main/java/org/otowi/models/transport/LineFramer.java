package org.otowi.models.transport;

/** One event a line; empty lines are none. */
final class LineFramer implements Framer {

    private final Sink sink;
    private final Bytes line = new Bytes();

    LineFramer(Sink sink) {
        this.sink = sink;
    }

    @Override
    public boolean feed(byte[] bytes, int from, int to) throws EndedException {
        int start = from;
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                line.add(bytes, start, i);
                start = i + 1;
                if (takeLine()) {
                    return true;
                }
            }
        }
        line.add(bytes, start, to);
        return false;
    }

    private boolean takeLine() throws EndedException {
        String text = line.text().strip();
        line.clear();
        return !text.isEmpty() && sink.take("message", text);
    }

    @Override
    public void end() throws EndedException {
        takeLine();
    }

    @Override
    public int held() {
        return line.length();
    }
}
