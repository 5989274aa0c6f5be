package org.otowi.provenance.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.Sha256;

class EntryBytesTest {

    private static final String BODY = "{\"a\":\"\u00e4\",\"b\":1";

    @Test
    void theSealIsTheLastMemberAndHashesAllBeforeIt() {
        String seal = Sha256.of(utf8(BODY)).base64Url();
        assertEquals(BODY + ",\"~\":\"" + seal + "\"}", new String(line(), StandardCharsets.UTF_8));
        assertEquals(seal, EntryBytes.statedSeal(line()));
        assertEquals(seal, EntryBytes.expectedSeal(line()).base64Url());
    }

    @Test
    void theIdHashesAZeroByteAndTheWholeLine() {
        assertEquals(Sha256.of(new byte[] {0}, line()), EntryBytes.id(line()));
    }

    @Test
    void aSealedLineIsKnownByItsEnd() {
        assertTrue(EntryBytes.endsWithSeal(line()));
        assertFalse(EntryBytes.endsWithSeal(utf8(BODY + "}")));
        assertFalse(EntryBytes.endsWithSeal(new byte[0]));
        String alone = text().substring(BODY.length());
        assertFalse(EntryBytes.endsWithSeal(utf8(alone)));
        assertFalse(EntryBytes.endsWithSeal(utf8(text().substring(0, text().length() - 1))));
    }

    @Test
    void somethingBehindASealIsNoticed() {
        assertFalse(EntryBytes.continuesBehindSeal(line()));
        assertTrue(EntryBytes.continuesBehindSeal(utf8(text() + "x")));
        assertTrue(EntryBytes.continuesBehindSeal(utf8(text() + text().substring(0, 10))));
        for (int length = 0; length < line().length; length++) {
            assertFalse(EntryBytes.continuesBehindSeal(Arrays.copyOf(line(), length)));
        }
    }

    private static byte[] line() {
        ObjectNode entry = JsonNodeFactory.instance.objectNode().put("b", 1).put("a", "\u00e4");
        return EntryBytes.seal(entry);
    }

    private static String text() {
        return new String(line(), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
