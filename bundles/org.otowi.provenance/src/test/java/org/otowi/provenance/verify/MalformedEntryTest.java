package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.testing.Forgery;
import org.otowi.provenance.testing.ResearchFolder;

/** Row 28 of the attack table: lines that readers could understand differently are refused, right seals or not. */
class MalformedEntryTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> fixtures() {
        return Stream.of(
                Arguments.of("duplicateKey", "\"extra\":1,\"extra\":1"),
                Arguments.of("duplicateKeyWrittenWithAnEscape", "\"extra\":1,\"e\\u0078tra\":1"),
                Arguments.of("duplicateKeyInside", "\"extra\":{\"a\":1,\"a\":2}"),
                Arguments.of("loneHighSurrogate", "\"extra\":\"\\ud800\""),
                Arguments.of("loneLowSurrogate", "\"extra\":\"\\udc00x\""),
                Arguments.of("loneSurrogateInAKey", "\"\\ud800\":1"),
                Arguments.of("integerTooLarge", "\"extra\":9007199254740993"),
                Arguments.of("integerTooSmall", "\"extra\":-9007199254740992"),
                Arguments.of("integerOfAThousandDigits", "\"extra\":" + "9".repeat(1000)),
                Arguments.of("fraction", "\"extra\":1.5"),
                Arguments.of("exponent", "\"extra\":1e3"),
                Arguments.of("wholeNumberWithAPoint", "\"extra\":1.0"),
                Arguments.of("notANumber", "\"extra\":NaN"),
                Arguments.of("leadingZero", "\"extra\":01"),
                Arguments.of("comment", "\"extra\":1/**/"),
                Arguments.of("trailingComma", "\"extra\":[1,]"),
                Arguments.of("singleQuotes", "\"extra\":'a'"),
                Arguments.of("bareControlCharacter", "\"extra\":\"\t\""),
                Arguments.of("invalidUtf8", "\"extra\":\"\u00ff\""),
                Arguments.of("overlongUtf8", "\"extra\":\"\u00c0\u0080\""),
                Arguments.of("surrogateInUtf8", "\"extra\":\"\u00ed\u00a0\u0080\""),
                Arguments.of("deepNesting", "\"extra\":" + "[".repeat(40) + "]".repeat(40)),
                Arguments.of("nestingAsDeepAsTheLine", "\"extra\":" + "[".repeat(100_000)),
                Arguments.of("longerThanAMebibyte", "\"extra\":\"" + "x".repeat(1 << 20) + "\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void isTampered(String name, String members) throws Exception {
        ResearchFolder research = new ResearchFolder(folder).withThreeEdits();
        append(research, Forgery.raw(research.lines().get(0), members));
        FileReport report = research.verify();
        assertEquals(Verdict.TAMPERED, report.verdict());
        assertEquals(FindingKind.MALFORMED, report.findings().get(0).kind());
        assertEquals(5, report.findings().get(0).line().getAsInt());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("envelopes")
    void withoutARequiredMemberIsTampered(String name, String present, String replacement) throws Exception {
        ResearchFolder research = new ResearchFolder(folder).withThreeEdits();
        String line = research.lines().get(name.startsWith("open") ? 0 : 1);
        assertTrue(line.contains(present), line);
        String changed = line.replace(present, replacement);
        append(research, sealed(changed.substring(0, changed.lastIndexOf(",\"~\""))));
        Finding worst = research.verify().findings().get(0);
        assertEquals(FindingKind.MALFORMED, worst.kind(), worst::toString);
    }

    static Stream<Arguments> envelopes() {
        return Stream.of(
                Arguments.of("noType", "\"type\":\"ai\"", "\"type_\":\"ai\""),
                Arguments.of("numericType", "\"type\":\"ai\"", "\"type\":7"),
                Arguments.of("openInTheMiddle", "\"seq\":0", "\"seq\":1"),
                Arguments.of("negativeNumber", "\"seq\":1", "\"seq\":-1"),
                Arguments.of("firstThatIsNoOpen", "\"seq\":1", "\"seq\":0"),
                Arguments.of("timeWithoutMilliseconds", ".678Z\"", "Z\""),
                Arguments.of("timeThatIsNone", "2026-01-02T", "2026-13-02T"),
                Arguments.of("predecessorCut", "\"prev\":\"", "\"prev\":\"A"),
                Arguments.of("predecessorMissing", "\"prev\":", "\"prev_\":"),
                Arguments.of("offsetThatIsText", "\"offset\":", "\"offset\":\"x\",\"offset_\":"),
                Arguments.of("timerThatIsNegative", "\"mono\":", "\"mono\":-1,\"mono_\":"),
                Arguments.of("stateThatIsNoHash", "\"after\":\"", "\"after\":\"A"),
                Arguments.of("openWithoutName", "\"name\":\"plot.py\"", "\"name\":\"\""),
                Arguments.of("openWithoutFileId", "\"file_id\":\"", "\"file_id\":\"x"),
                Arguments.of("openOfAnotherFormat", "aiprov/1", "aiprov/2"),
                Arguments.of("openWithParentsThatAreNoHashes", "\"parents\":[]", "\"parents\":[\"x\"]"));
    }

    private static byte[] sealed(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        String seal = Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(bytes).bytes());
        return (body + ",\"~\":\"" + seal + "\"}\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void append(ResearchFolder research, byte[] line) throws Exception {
        Files.write(research.sidecar(), line, StandardOpenOption.APPEND);
    }
}
