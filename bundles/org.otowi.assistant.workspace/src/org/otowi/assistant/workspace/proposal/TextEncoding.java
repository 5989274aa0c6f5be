package org.otowi.assistant.workspace.proposal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the text of one file becomes bytes and back, without loss or not at all. Texts are without the byte order mark,
 * which is kept apart.
 *
 * @param charset the charset that the workspace has for the file
 * @param mark the byte order mark that the file begins with
 */
record TextEncoding(Charset charset, Mark mark) {

    /** A byte order mark, or none. */
    enum Mark {
        NONE(),
        UTF_8(0xEF, 0xBB, 0xBF),
        UTF_16BE(0xFE, 0xFF),
        UTF_16LE(0xFF, 0xFE);

        private final byte[] bytes;

        Mark(int... values) {
            bytes = new byte[values.length];
            for (int i = 0; i < values.length; i++) {
                bytes[i] = (byte) values[i];
            }
        }

        private boolean begins(byte[] content) {
            return content.length >= bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
        }
    }

    /** The encoding of a file with the given charset and content. */
    static TextEncoding of(Charset charset, byte[] content) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return new TextEncoding(charset, Mark.UTF_8.begins(content) ? Mark.UTF_8 : Mark.NONE);
        }
        boolean sixteen = isSixteenBit(charset);
        return new TextEncoding(charset, sixteen && Mark.UTF_16LE.begins(content) ? Mark.UTF_16LE
                : sixteen && Mark.UTF_16BE.begins(content) ? Mark.UTF_16BE : Mark.NONE);
    }

    /**
     * The text of the content; empty when these bytes are not what saving the text would write. To UTF-16 without a
     * mark, text buffers would add one on saving, and a second one where the charset names the byte order: those are
     * left alone.
     */
    Optional<String> decode(byte[] content) {
        if (isSixteenBit(charset) && charset.equals(StandardCharsets.UTF_16) == (mark == Mark.NONE)) {
            return Optional.empty();
        }
        try {
            ByteBuffer body = ByteBuffer.wrap(content, mark.bytes.length, content.length - mark.bytes.length);
            String text = body().newDecoder().decode(body).toString();
            return Optional.of(text).filter(decoded -> Arrays.equals(encode(decoded), content));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The bytes of a text whose characters the charset has. */
    byte[] encode(String text) {
        ByteBuffer body = body().encode(CharBuffer.wrap(text));
        return ByteBuffer.allocate(mark.bytes.length + body.remaining()).put(mark.bytes).put(body).array();
    }

    /** The first character that the charset does not have. */
    OptionalInt firstUnmappable(String text) {
        CharsetEncoder encoder = body().newEncoder();
        if (encoder.canEncode(text)) {
            return OptionalInt.empty();
        }
        return text.codePoints().filter(character -> !encoder.canEncode(Character.toString(character))).findFirst();
    }

    /** {@code UTF-16} takes its byte order from the mark. */
    private Charset body() {
        return switch (mark) {
            case UTF_16BE -> StandardCharsets.UTF_16BE;
            case UTF_16LE -> StandardCharsets.UTF_16LE;
            default -> charset;
        };
    }

    private static boolean isSixteenBit(Charset charset) {
        return charset.name().startsWith("UTF-16");
    }
}
