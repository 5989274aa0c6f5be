package org.otowi.provenance.verify;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.otowi.provenance.table.LongKeys;

/** Numbers the ids of streams from 0, equal ones alike. */
final class StreamKeys {

    private static final int WIDTH = 2;

    private final LongKeys keys = new LongKeys(WIDTH);
    private String last = "";
    private int lastNumber;

    /** The number of a stream, which is the next one if it was not there yet; mostly it is that of the last call. */
    int add(String stream) {
        if (!stream.equals(last)) {
            lastNumber = keys.add(key(stream));
            last = stream;
        }
        return lastNumber;
    }

    String get(int number) {
        byte[] id = ByteBuffer.allocate(WIDTH * Long.BYTES).putLong(keys.part(number, 0)).putLong(keys.part(number, 1))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    int size() {
        return keys.size();
    }

    /** The 128 bits of a stream's id. */
    static long[] key(String stream) {
        ByteBuffer id = ByteBuffer.wrap(Base64.getUrlDecoder().decode(stream));
        return new long[] {id.getLong(), id.getLong()};
    }
}
