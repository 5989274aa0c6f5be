package org.otowi.documents.input;

import static org.otowi.documents.input.ReadBudget.refusal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.UnreadableDocumentException.Reason;

/** Turns bytes into text: by byte order mark, else UTF-8, else windows-1252 with a warning; refuses what is no text. */
public final class TextDecoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private enum Mark {
        UTF8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        UTF16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
        UTF16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE);

        private final Charset charset;
        private final int[] bytes;

        Mark(Charset charset, int... bytes) {
            this.charset = charset;
            this.bytes = bytes;
        }

        private boolean opens(byte[] content) {
            boolean same = content.length >= bytes.length;
            for (int i = 0; same && i < bytes.length; i++) {
                same = (content[i] & 0xFF) == bytes[i];
            }
            return same;
        }
    }

    /** Decodes a file. */
    public DecodedText decode(LoadedFile file) throws UnreadableDocumentException {
        for (Mark mark : Mark.values()) {
            if (mark.opens(file.bytes())) {
                return marked(file, mark);
            }
        }
        if (isBinary(file.bytes())) {
            throw refusal(Reason.BINARY, "binary", file.path());
        }
        try {
            return new DecodedText(strict(file.bytes(), 0, StandardCharsets.UTF_8), List.of());
        } catch (CharacterCodingException e) {
            String text = new String(file.bytes(), WINDOWS);
            return new DecodedText(text, List.of(Messages.text("guessedCharset", WINDOWS.name())));
        }
    }

    private static DecodedText marked(LoadedFile file, Mark mark) throws UnreadableDocumentException {
        try {
            String text = strict(file.bytes(), mark.bytes.length, mark.charset);
            if (text.indexOf('\0') >= 0) {
                throw refusal(Reason.BINARY, "binary", file.path());
            }
            return new DecodedText(text, List.of());
        } catch (CharacterCodingException e) {
            throw new UnreadableDocumentException(Reason.BROKEN,
                    Messages.text("brokenCharset", file.path(), mark.charset.name()), e);
        }
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    /** No text has a NUL byte, nor more than a rare control character. */
    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < ' ' && "\t\n\r\f\u000b\b\u001b".indexOf(b) < 0 || b == 0x7F) {
                controls++;
            }
        }
        return controls > bytes.length / 50;
    }
}
