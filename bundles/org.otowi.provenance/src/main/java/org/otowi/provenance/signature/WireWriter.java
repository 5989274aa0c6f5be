package org.otowi.provenance.signature;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes the data types of RFC 4251 section 5. */
public final class WireWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Bytes as they are. */
    public WireWriter bytes(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    public WireWriter uint32(int value) {
        return bytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    /** Bytes behind their length. */
    public WireWriter string(byte[] bytes) {
        return uint32(bytes.length).bytes(bytes);
    }

    /** Text whose characters are bytes. */
    public WireWriter text(String text) {
        return string(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** All that was written. */
    public byte[] toByteArray() {
        return out.toByteArray();
    }
}
