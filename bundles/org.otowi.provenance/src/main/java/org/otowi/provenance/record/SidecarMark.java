package org.otowi.provenance.record;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * By what a sidecar is known again without being read.
 *
 * @param size in bytes
 * @param modified when, by the clock of its file system
 * @param end the last bytes, which hold the hash of an entry and so tell one log from another
 */
record SidecarMark(long size, long modified, ByteBuffer end) {

    private static final int END_LENGTH = 64;

    /** The mark of a sidecar as it is. */
    static SidecarMark of(LockedSidecar sidecar) throws IOException {
        long size = sidecar.size();
        return new SidecarMark(size, sidecar.modified(), end(sidecar, size));
    }

    /** The mark of a sidecar of that size to which these bytes have just been appended. */
    static SidecarMark after(byte[] appended, long sizeBefore, LockedSidecar sidecar) throws IOException {
        int from = Math.max(appended.length - END_LENGTH, 0);
        return new SidecarMark(sizeBefore + appended.length, sidecar.modified(),
                ByteBuffer.wrap(appended, from, appended.length - from));
    }

    /** Whether that sidecar still is as it was. */
    boolean fits(LockedSidecar sidecar) throws IOException {
        return sidecar.size() == size && sidecar.modifiedWhenOpened() == modified && end(sidecar, size).equals(end);
    }

    private static ByteBuffer end(LockedSidecar sidecar, long size) throws IOException {
        return ByteBuffer.wrap(sidecar.bytes(Math.max(size - END_LENGTH, 0), END_LENGTH));
    }
}
