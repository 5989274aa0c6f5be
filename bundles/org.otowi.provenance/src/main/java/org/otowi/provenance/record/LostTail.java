package org.otowi.provenance.record;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a crash of the machine took from a sidecar although it was acknowledged.
 *
 * @param at where in the sidecar it stood
 * @param bytes what stood there
 */
record LostTail(long at, byte[] bytes) {

    private static final long LONGEST_WRITE = TimeUnit.SECONDS.toNanos(2);

    /**
     * Tells what a crash took from what others removed, such as version control, which is not to be brought back. A
     * crash leaves the beginning of what was written, or zeros in its place. Others may leave the beginning too, but
     * only as it stood between two appends; then they have modified the file later than the last writer. The write
     * that a crash interrupts is in no journal and may be a little later still.
     */
    static Optional<LostTail> of(Journalled journalled, LockedSidecar sidecar) throws IOException {
        long base = journalled.header().base();
        if (sidecar.size() < base || !sidecar.tailBefore(base).equals(journalled.header().tail())) {
            return Optional.empty();
        }
        byte[] written = journalled.bytes();
        byte[] found = sidecar.bytes(base, written.length);
        int same = Arrays.mismatch(found, written);
        boolean crashed = same == found.length
                ? !journalled.endsAt(same) || sidecar.modified() <= journalled.modified() + unrecorded(journalled)
                : same >= 0 && differsInZerosOnly(found, written);
        return same >= 0 && crashed
                ? Optional.of(new LostTail(base + same, Arrays.copyOfRange(written, same, written.length)))
                : Optional.empty();
    }

    private static long unrecorded(Journalled journalled) {
        return journalled.header().start().isOver() ? LONGEST_WRITE : 0;
    }

    private static boolean differsInZerosOnly(byte[] found, byte[] written) {
        for (int i = 0; i < found.length; i++) {
            if (found[i] != written[i] && found[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
