package org.otowi.models.transport;

/** The whole reply is one event; an empty one is none. */
final class WholeFramer implements Framer {

    private final Sink sink;
    private final Bytes all = new Bytes();

    WholeFramer(Sink sink) {
        this.sink = sink;
    }

    @Override
    public boolean feed(byte[] bytes, int from, int to) {
        all.add(bytes, from, to);
        return false;
    }

    @Override
    public void end() throws EndedException {
        if (all.length() > 0) {
            sink.take("message", all.text());
        }
    }

    @Override
    public int held() {
        return all.length();
    }
}
