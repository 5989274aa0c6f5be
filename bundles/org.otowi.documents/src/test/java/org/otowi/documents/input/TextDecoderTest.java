package org.otowi.documents.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.UnreadableDocumentException.Reason;

class TextDecoderTest {

    private final TextDecoder decoder = new TextDecoder();

    private DecodedText decode(byte... bytes) throws UnreadableDocumentException {
        return decoder.decode(new LoadedFile(Path.of("a.txt"), bytes, "0".repeat(64)));
    }

    private Reason refusal(byte... bytes) {
        return assertThrows(UnreadableDocumentException.class, () -> decode(bytes)).reason();
    }

    @ParameterizedTest
    @CsvSource({"EFBBBFC3A9, é", "FEFF00E9, é", "FFFEE900, é", "C3A9, é", "EFBBBF, ''", "FFFE, ''"})
    void leavesOutTheMarkThatTellsTheCharset(String bytes, String text) throws Exception {
        assertEquals(new DecodedText(text, List.of()), decode(HexFormat.of().parseHex(bytes)));
    }

    @Test
    void namesTheCharsetThatItGuessed() throws Exception {
        DecodedText guessed = decode("naïve “rods” at 5 €".getBytes(Charset.forName("windows-1252")));
        assertEquals("naïve “rods” at 5 €", guessed.text());
        assertTrue(guessed.warnings().get(0).contains("windows-1252"), guessed.warnings().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EFBBBFC3", "EFBBBF61FF", "FEFFD800", "FFFE61"})
    void refusesTextThatBreaksThePromiseOfItsMark(String bytes) {
        assertEquals(Reason.BROKEN, refusal(HexFormat.of().parseHex(bytes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"610062", "EFBBBF610062", "FEFF00610000", "0102030405", "7F7F7F61", "504B0304140000"})
    void refusesDataThatIsNoText(String bytes) {
        assertEquals(Reason.BINARY, refusal(HexFormat.of().parseHex(bytes)));
    }

    @Test
    void readsTextWithARareControlCharacter() throws Exception {
        String text = "page one\f" + "words ".repeat(20) + "\u0001\u001b[1m\tend\u000b\r\n";
        assertEquals(text, decode(text.getBytes(StandardCharsets.UTF_8)).text());
    }

    @ParameterizedTest
    @CsvSource({"'a\nb', 2", "'a\r\nb\r\n', 3", "'a\rb\r\rc', 4", "a, 1", "'\n', 2", "'a\u2028b\fc\u0085d', 1"})
    void countsLinesAsEditorsDo(String text, int lines) {
        assertEquals(lines, new DecodedText(text, List.of()).lines().size());
    }

    @Property(tries = 200)
    void decodesOrRefusesAnyBytes(@ForAll byte[] bytes) {
        try {
            assertEquals(decode(bytes), decode(bytes.clone()));
        } catch (UnreadableDocumentException e) {
            assertTrue(List.of(Reason.BINARY, Reason.BROKEN).contains(e.reason()));
        }
    }
}
