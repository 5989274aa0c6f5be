package org.otowi.cli.provenance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.cli.Otowi;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.WorkFolder;

/** The two steps to a time stamp, with what an authority once answered for one of the shipped logs. */
class AnchorCommandTest {

    private static final Path VECTORS = Path.of("..", "org.otowi.provenance", "src", "test", "resources", "org", "otowi",
            "provenance", "vectors");
    private static final String LOG = "plot.py.aiprov.jsonl";

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    private Path sidecar;

    @BeforeEach
    void takeTheLogBeforeItsAnchor() throws IOException {
        sidecar = folder.resolve(LOG);
        Files.copy(VECTORS.resolve("anchored/plot.py"), folder.resolve("plot.py"));
        Files.writeString(sidecar, String.join("\n", lines().subList(0, 5)) + "\n");
        Files.write(folder.resolve("answer.tsr"), token("anchored"));
    }

    @Test
    void theRequestHoldsTheHashOfTheCheckpointsLine() throws IOException {
        byte[] before = Files.readAllBytes(sidecar);
        CommandRun run = Otowi.run(folder, "anchor", "plot.py", "--request-out", "q.tsq");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.err().contains("line 5"), run.err());
        String request = latin(Files.readAllBytes(folder.resolve("q.tsq")));
        assertTrue(request.contains(latin(Sha256.of(lines().get(4).getBytes(StandardCharsets.UTF_8)).bytes())));
        assertArrayEquals(before, Files.readAllBytes(sidecar));
    }

    @Test
    void noFileIsReplacedByARequest() throws IOException {
        CommandRun run = Otowi.run(folder, "anchor", "plot.py", "--request-out", "plot.py");
        assertEquals(2, run.exitCode());
        assertArrayEquals(Files.readAllBytes(VECTORS.resolve("anchored/plot.py")),
                Files.readAllBytes(folder.resolve("plot.py")));
    }

    @Test
    void withoutACheckpointOverEverythingTheUserIsToldHowToGetOne() throws IOException {
        Files.writeString(sidecar, String.join("\n", lines().subList(0, 4)) + "\n");
        CommandRun run = Otowi.run(folder, "anchor", LOG, "--request-out", "q.tsq");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("otowi checkpoint"), run.err());
        assertFalse(Files.exists(folder.resolve("q.tsq")));
    }

    @Test
    void theAnswerAnchorsTheLogOnce() throws IOException {
        CommandRun run = Otowi.run(folder, "anchor", "plot.py", "--token", "answer.tsr");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("CN=Example TSA"), run.out());
        CommandRun verified = Otowi.run(folder, "verify", "--json", "--tsa-ca", authorities(), "plot.py");
        assertEquals("VALID", verified.json().get("verdict").textValue(), verified.out());
        byte[] once = Files.readAllBytes(sidecar);
        CommandRun again = Otowi.run(folder, "anchor", "plot.py", "--token", "answer.tsr");
        assertEquals(0, again.exitCode());
        assertTrue(again.err().contains("already"), again.err());
        assertArrayEquals(once, Files.readAllBytes(sidecar));
    }

    @Test
    void whatIsNoTimeStampOfThisLogIsRefusedAndTheLogStays() throws IOException {
        byte[] answer = Files.readAllBytes(folder.resolve("answer.tsr"));
        byte[] broken = answer.clone();
        broken[broken.length - 9] ^= 1;
        byte[] huge = new byte[1 << 20];
        for (byte[] refused : List.of(token("anchored-by-a-stranger"), broken, huge, new byte[0])) {
            Files.write(folder.resolve("answer.tsr"), refused);
            assertRefused("answer.tsr");
        }
        assertRefused("nothing.tsr");
        assertRefused("plot.py");
    }

    @Test
    void onlyOneStepAtATime() {
        assertEquals(2, Otowi.run(folder, "anchor", "plot.py").exitCode());
        assertEquals(2, Otowi.run(folder, "anchor", "plot.py", "--token", "a", "--request-out", "b").exitCode());
        assertEquals(2, Otowi.run(folder, "anchor", "nothing.py", "--token", "answer.tsr").exitCode());
    }

    @Test
    void signaturesCanBeAskedFor() throws IOException {
        CommandRun run = Otowi.run(folder, "verify", "--require-signed", "plot.py");
        assertEquals(3, run.exitCode());
        assertTrue(run.out().contains("4 entries have none"), run.out());
    }

    private void assertRefused(String file) throws IOException {
        byte[] before = Files.readAllBytes(sidecar);
        CommandRun run = Otowi.run(folder, "anchor", "plot.py", "--token", file);
        assertEquals(2, run.exitCode(), run.out());
        assertTrue(run.err().startsWith("otowi: ") && run.err().contains("."), run.err());
        assertArrayEquals(before, Files.readAllBytes(sidecar));
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(VECTORS.resolve("anchored").resolve(LOG));
    }

    private static byte[] token(String vector) throws IOException {
        JsonNode anchor = new ObjectMapper().readTree(Files.readAllLines(VECTORS.resolve(vector).resolve(LOG)).get(5));
        return Base64.getDecoder().decode(anchor.get("token").textValue());
    }

    private static String authorities() {
        return VECTORS.resolve("tsa-ca.pem").toAbsolutePath().toString();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
