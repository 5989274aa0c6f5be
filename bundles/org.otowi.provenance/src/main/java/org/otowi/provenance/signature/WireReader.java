package org.otowi.provenance.signature;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.otowi.provenance.messages.Messages;

/** Reads the data types of RFC 4251 section 5; lengths are checked against what is there. */
public final class WireReader {

    private final ByteBuffer rest;

    public WireReader(byte[] bytes) {
        this.rest = ByteBuffer.wrap(bytes);
    }

    /** As many bytes as given. */
    public byte[] bytes(int length) throws MalformedSignatureException {
        if (length < 0 || length > rest.remaining()) {
            throw new MalformedSignatureException(Messages.get("ssh.short"));
        }
        byte[] bytes = new byte[length];
        rest.get(bytes);
        return bytes;
    }

    /** Four bytes; what is larger than an {@code int} comes out negative. */
    public int uint32() throws MalformedSignatureException {
        return ByteBuffer.wrap(bytes(Integer.BYTES)).getInt();
    }

    /** Bytes behind their length. */
    public byte[] string() throws MalformedSignatureException {
        return bytes(uint32());
    }

    /** A string as text, one character a byte. */
    public String text() throws MalformedSignatureException {
        return new String(string(), StandardCharsets.ISO_8859_1);
    }

    /** A whole number that is not negative, in as few bytes as possible. */
    BigInteger mpint() throws MalformedSignatureException {
        byte[] bytes = string();
        BigInteger value = bytes.length == 0 ? BigInteger.ZERO : new BigInteger(bytes);
        boolean shortest = value.signum() == 0 ? bytes.length == 0 : value.toByteArray().length == bytes.length;
        if (value.signum() < 0 || !shortest) {
            throw new MalformedSignatureException(Messages.get("ssh.number"));
        }
        return value;
    }

    /** Nothing may be left over. */
    public void end() throws MalformedSignatureException {
        if (rest.hasRemaining()) {
            throw new MalformedSignatureException(Messages.get("ssh.long"));
        }
    }
}
