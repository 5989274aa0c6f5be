package org.otowi.provenance.merge;

import java.nio.ByteBuffer;

/** A SHA-256 value in the little memory that a hundred thousand lines leave for each. */
record LineHash(long first, long second, long third, long fourth) {

    static LineHash of(byte[] digest) {
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        return new LineHash(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
    }
}
