package org.otowi.provenance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The bytes of a research file at one moment, with the encoding that its editor uses. */
public final class Content {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final byte[] bytes;
    private final Charset charset;
    private final Sha256 sha256;

    private Content(byte[] bytes, Charset charset) {
        this.bytes = bytes;
        this.charset = charset;
        this.sha256 = Sha256.of(bytes);
    }

    /** Bytes as an editor holds or saves them. */
    public static Content of(byte[] bytes, Charset charset) {
        return new Content(bytes.clone(), charset);
    }

    /** A text in UTF-8. */
    public static Content ofText(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** What a file holds now. */
    public static Content read(Path file, Charset charset) throws IOException {
        return new Content(Files.readAllBytes(file), charset);
    }

    public Sha256 sha256() {
        return sha256;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Charset charset() {
        return charset;
    }

    /** The text without a byte order mark; empty when the bytes do not decode without loss. */
    public Optional<String> text() {
        return decoded().map(text -> startsWithMark(text) ? text.substring(1) : text);
    }

    /** The lines without their delimiters; a delimiter at the end begins no further line. */
    public Optional<List<String>> lines() {
        return text().map(TextLines::split);
    }

    /** What the log says of this content. */
    public ContentState state() {
        Optional<String> text = decoded();
        return new ContentState(sha256, text.map(any -> charset.name()),
                text.filter(Content::startsWithMark).isPresent(),
                text.map(TextLines::delimiter).orElse(LineDelimiter.NONE));
    }

    private Optional<String> decoded() {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWithMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    }
}
