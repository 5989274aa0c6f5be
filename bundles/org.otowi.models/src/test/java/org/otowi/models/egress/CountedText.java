package org.otowi.models.egress;

/** A text that counts how often its characters are read, to measure the work of a search without a clock. */
public final class CountedText implements CharSequence {

    private final String text;
    private long reads;

    public CountedText(String text) {
        this.text = text;
    }

    public long reads() {
        return reads;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        reads++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
