package org.otowi.provenance.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.record.KilledWriter.At;
import org.otowi.provenance.testing.ResearchFolder;
import org.otowi.provenance.verify.Verdict;

/** The operating system itself refuses to let a file grow, in the middle of a write, as a full disk does. */
class FileSizeLimitTest {

    private static final int LIMIT_IN_KIB = 24;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void aLogThatCannotGrowIsWholeAndThePersonIsTold() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        ResearchFolder research = new ResearchFolder(folder);
        Path acknowledged = folder.resolve("acknowledged");
        Path complaint = folder.resolve("complaint");
        Process writer = new ProcessBuilder("/bin/bash", "-c", "ulimit -f " + LIMIT_IN_KIB + " && exec \"$@\"", "bash",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:-UsePerfData", "-cp",
                System.getProperty("java.class.path"), KilledWriter.class.getName(), research.file().toString(),
                research.journals().path().toString(), At.ANYWHERE.name(), "0")
                .redirectOutput(acknowledged.toFile()).redirectError(complaint.toFile()).start();
        assertEquals(1, writer.waitFor());
        String said = Files.readString(complaint);
        assertTrue(said.contains("the provenance log could not be written") && said.contains("It is as it was."), said);
        List<String> ids = Files.readAllLines(acknowledged);
        assertFalse(ids.isEmpty());
        Set<String> present = research.log().entries().stream().map(LogEntry::id).map(Object::toString)
                .collect(Collectors.toSet());
        assertTrue(present.containsAll(ids));
        assertEquals(ids.size() + 1, present.size());
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }
}
