package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.Forgery;
import org.otowi.provenance.testing.ResearchFolder;

/** A hostile log is data: it gets a verdict, whatever it holds, in bounded time and with a bounded report. */
class HostileLogTest {

    private static Path shared;
    private static ResearchFolder mutated;
    private static byte[] original;

    @BeforeContainer
    static void record() throws Exception {
        shared = Files.createTempDirectory("hostile");
        mutated = new ResearchFolder(shared).withThreeEdits();
        try (RecordingSession session = mutated.session()) {
            mutated.human(session, "second session\n");
        }
        original = mutated.bytes();
    }

    @AfterContainer
    static void clean() throws Exception {
        PathUtils.deleteDirectory(shared);
    }

    @Property(tries = 300)
    void aLogWithSeveralBytesChangedIsNeverSound(@ForAll Random random) throws Exception {
        byte[] changed = original.clone();
        for (int i = random.nextInt(5); i >= 0; i--) {
            int position = random.nextInt(changed.length - 1);
            changed[position] = (byte) (original[position] + 1 + random.nextInt(255));
        }
        mutated.replace(changed);
        assertEquals(Verdict.TAMPERED, mutated.verify().verdict());
    }

    @Property(tries = 300)
    void anyBytesGetAVerdict(@ForAll byte[] bytes) throws Exception {
        mutated.replace(bytes);
        assertNotEquals(Verdict.VALID, mutated.verify().verdict());
    }

    @Test
    @Timeout(60)
    void manyEntriesOfOneNumberGetABoundedReport(@TempDir Path folder) throws Exception {
        ResearchFolder research = new ResearchFolder(folder).withThreeEdits();
        research.edit(lines -> {
            String model = lines.get(3);
            List<String> forged = new ArrayList<>();
            for (int i = 0; i < 20_000; i++) {
                int number = i;
                forged.add(Forgery.of(model, entry -> entry.put("mono", number)));
            }
            lines.addAll(forged);
        });
        FileReport report = research.verify();
        assertEquals(Verdict.TAMPERED, report.verdict());
        assertTrue(report.findings().size() <= Findings.MAX_LISTED);
    }

    @Test
    void brokenEntriesOfOnePlaceCountEach(@TempDir Path folder) throws Exception {
        ResearchFolder research = new ResearchFolder(folder).withThreeEdits();
        research.edit(lines -> {
            lines.add(lines.get(3).replace("\"mono\":", "\"mono\":1"));
            lines.add(lines.get(3).replace("\"mono\":", "\"mono\":2"));
        });
        assertEquals(6, research.verify().entries());
    }

    @Test
    void lineEndsThatWereConvertedShowBehindALineThatIsTooLong(@TempDir Path folder) throws Exception {
        ResearchFolder research = new ResearchFolder(folder).withThreeEdits();
        research.replace(("x".repeat(2_000_000) + "\r\n" + new String(research.bytes())).getBytes());
        assertEquals(List.of(FindingKind.MALFORMED, FindingKind.TRANSPORT_DAMAGE),
                research.verify().findings().stream().map(Finding::kind).toList());
    }
}
