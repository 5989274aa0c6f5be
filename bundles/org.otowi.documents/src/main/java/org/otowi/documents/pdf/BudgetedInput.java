package org.otowi.documents.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.otowi.documents.input.ReadBudget;
import org.otowi.documents.input.ReadingStopped;

/** Bytes in memory that ask the budget while they are read, so that no loop of the PDF parser goes on for ever. */
final class BudgetedInput implements RandomAccessRead {

    private static final int CHECK_EVERY = 1024;

    private final byte[] bytes;
    private final ReadBudget budget;
    private int position;
    private int untilCheck = CHECK_EVERY;
    private boolean closed;

    BudgetedInput(byte[] bytes, ReadBudget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    private void check() {
        if (--untilCheck <= 0) {
            untilCheck = CHECK_EVERY;
            ReadingStopped.check(budget);
        }
    }

    @Override
    public int read() {
        check();
        return position < bytes.length ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        check();
        if (position >= bytes.length) {
            return -1;
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long target) throws IOException {
        check();
        if (target < 0) {
            throw new IOException("negative position " + target);
        }
        position = (int) Math.min(target, bytes.length);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean isEOF() {
        return position >= bytes.length;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        return new RandomAccessReadView(new BudgetedInput(bytes, budget), start, length);
    }

    @Override
    public void close() {
        closed = true;
    }
}
