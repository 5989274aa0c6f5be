package org.otowi.provenance.anchor;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.otowi.provenance.messages.Messages;

/**
 * The outer form of DER (ITU-T X.690): exactly one value, lengths that are stated and fit, truth values of one form,
 * and little nesting. Parsers
 * may rely on it: none of them runs out of stack or memory on what passes.
 */
final class DerShape {

    private static final int MAX_DEPTH = 32;
    private static final int CONSTRUCTED = 0x20;
    private static final int BOOLEAN = 1;
    private static final int LONG_TAG = 0x1f;
    private static final int LONG_LENGTH = 0x80;

    private DerShape() {}

    static void check(byte[] bytes) throws BadTimeStampException {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            value(rest, MAX_DEPTH);
            require(!rest.hasRemaining());
        } catch (BufferUnderflowException e) {
            throw new BadTimeStampException(Messages.get("stamp.der"), e);
        }
    }

    private static void value(ByteBuffer in, int depth) throws BadTimeStampException {
        int tag = Byte.toUnsignedInt(in.get());
        require(depth > 0 && (tag & LONG_TAG) != LONG_TAG);
        int length = length(in);
        require(length <= in.remaining());
        ByteBuffer content = in.slice(in.position(), length);
        in.position(in.position() + length);
        require(tag != BOOLEAN || length == 1 && (content.get(0) == 0 || content.get(0) == -1));
        while ((tag & CONSTRUCTED) != 0 && content.hasRemaining()) {
            value(content, depth - 1);
        }
    }

    private static int length(ByteBuffer in) throws BadTimeStampException {
        int first = Byte.toUnsignedInt(in.get());
        if (first < LONG_LENGTH) {
            return first;
        }
        int count = first - LONG_LENGTH;
        require(count > 0 && count < Integer.BYTES);
        int length = 0;
        for (int i = 0; i < count; i++) {
            length = length << Byte.SIZE | Byte.toUnsignedInt(in.get());
        }
        return length;
    }

    private static void require(boolean condition) throws BadTimeStampException {
        if (!condition) {
            throw new BadTimeStampException(Messages.get("stamp.der"));
        }
    }
}
