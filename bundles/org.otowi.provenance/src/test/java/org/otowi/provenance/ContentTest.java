package org.otowi.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTest {

    @ParameterizedTest
    @CsvSource({"LF, a\\nb\\n", "CRLF, a\\r\\nb\\r\\n", "CR, a\\rb\\r", "MIXED, a\\nb\\r\\n", "LF, a\\nb"})
    void linesEndAtEveryKindOfDelimiter(LineDelimiter delimiter, String escaped) {
        Content content = Content.ofText(escaped.translateEscapes());
        assertEquals(List.of("a", "b"), content.lines().orElseThrow());
        assertEquals(delimiter, content.state().delimiter());
    }

    @Test
    void aTextWithoutDelimiterHasOneLineAndAnEmptyOneNone() {
        assertEquals(List.of("a"), Content.ofText("a").lines().orElseThrow());
        assertEquals(List.of(), Content.ofText("").lines().orElseThrow());
        assertEquals(LineDelimiter.NONE, Content.ofText("a").state().delimiter());
    }

    @Test
    void emptyLinesCount() {
        assertEquals(List.of("", "a", ""), Content.ofText("\na\n\n").lines().orElseThrow());
    }

    @Test
    void theByteOrderMarkBelongsToNoLine() {
        Content content = Content.ofText("\ufeffa\n");
        assertEquals(List.of("a"), content.lines().orElseThrow());
        assertEquals(true, content.state().byteOrderMark());
    }

    @Test
    void legacyEncodingsAreDecoded() {
        Charset cp1252 = Charset.forName("windows-1252");
        Content content = Content.of(new byte[] {(byte) 0x80, '\n'}, cp1252);
        assertEquals(Optional.of("\u20ac\n"), content.text());
        assertEquals(Optional.of("windows-1252"), content.state().charset());
    }

    @Test
    void bytesOfAnotherEncodingAreNoText() {
        Content content = Content.of(new byte[] {(byte) 0xff}, StandardCharsets.UTF_8);
        assertEquals(Optional.empty(), content.text());
        assertEquals(Optional.empty(), content.state().charset());
    }
}
