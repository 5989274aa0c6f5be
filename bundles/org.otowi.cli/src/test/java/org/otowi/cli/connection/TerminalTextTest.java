package org.otowi.cli.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a model says does nothing to a terminal. */
class TerminalTextTest {

    private static Stream<Arguments> words() {
        return Stream.of(
                arguments("\u001b[31mred", "\\u001b[31mred"),
                arguments("\u001b]0;title\u0007", "\\u001b]0;title\\u0007"),
                arguments("\u009b2J", "\\u009b2J"),
                arguments("a\u202eb", "a\\u202eb"),
                arguments("a\u200bb", "a\\u200bb"),
                arguments("back\b", "back\\u0008"),
                arguments("nul\0", "nul\\u0000"),
                arguments("می\u200cخواهم", "می\u200cخواهم"),
                arguments("👩\u200d🔬", "👩\u200d🔬"),
                arguments("é 数 ∫", "é 数 ∫"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void whatSteersIsShownAndWhatIsReadIsKept(String said, String shown) {
        TerminalText text = new TerminalText();
        assertEquals(shown, text.add(said) + text.end());
    }

    @Test
    void tabsAndLineEndsStayAndOverwritingALineDoesNotWork() {
        TerminalText text = new TerminalText();
        assertEquals("a\tb\nc\n", text.add("a\tb\r\nc\r") + text.add("\n") + text.end());
        assertEquals("safe\\u000devil", text.add("safe\revil") + text.end());
    }

    @Test
    void aLetterCutInTwoIsPutTogetherAndHalfALetterIsShown() {
        String letter = "𝛁";
        TerminalText text = new TerminalText();
        assertEquals(letter, text.add(letter.substring(0, 1)) + text.add(letter.substring(1)) + text.end());
        assertEquals("\\ud835", text.add(letter.substring(0, 1)) + text.end());
    }
}
