package org.otowi.provenance.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.record.KilledWriter.At;
import org.otowi.provenance.testing.ResearchFolder;
import org.otowi.provenance.verify.Verdict;
import org.otowi.testing.Seed;

/**
 * Writers that are killed at random points lose nothing that was acknowledged, and the next writer leaves a log without
 * defect. {@code -Dotowi.kills=1000} kills as many; where the choices begin is said by {@link Seed}.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("otowi.kills", 12);
    private static final long SEED = Seed.first();
    private static final int MOST_ENTRIES = 40;
    private static final long LONGEST_DELAY = TimeUnit.MICROSECONDS.toNanos(700);

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final Map<At, Integer> torn = new EnumMap<>(At.class);
    private int acknowledged;
    private ResearchFolder research;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void nothingAcknowledgedIsLost() throws Exception {
        System.out.println("Kills: " + KILLS + ", seed: " + SEED);
        for (int i = 0; i < KILLS; i++) {
            kill(i, At.values()[i % At.values().length]);
        }
        System.out.println("Acknowledged entries, all there: " + acknowledged + "; torn tails by kind of kill: " + torn);
        assertTrue(torn.getOrDefault(At.HALFWAY, 0) > 0, "no kill has torn a line");
        assertTrue(acknowledged > KILLS, "hardly anything was recorded");
    }

    /** The logs of three kills follow each other on one file, so that recovery meets what recovery has left. */
    private void kill(int number, At at) throws Exception {
        research = new ResearchFolder(Files.createDirectories(folder.resolve("file" + number / At.values().length)));
        Set<String> ids = idsUntilKilled(at);
        boolean broken = Files.exists(research.sidecar()) && research.bytes().length > 0
                && research.bytes()[research.bytes().length - 1] != '\n';
        torn.merge(at, broken ? 1 : 0, Integer::sum);
        if (Files.exists(research.sidecar()) && research.bytes().length > 0) {
            assertEquals(broken ? Verdict.INCOMPLETE : Verdict.VALID_UNANCHORED, research.verify().verdict(), this::context);
        }
        try (RecordingSession session = research.session()) {
            research.human(session, "after kill " + number + "\n");
        }
        Set<String> present = research.log().entries().stream().map(LogEntry::id).map(Object::toString)
                .collect(Collectors.toSet());
        assertTrue(present.containsAll(ids), this::context);
        for (LogEntry entry : research.log().entries()) {
            assertTrue(entry.core().after().isEmpty() || research.store().state(entry.core().after().get()).isPresent(),
                    this::context);
        }
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict(), this::context);
        acknowledged += ids.size();
    }

    private Set<String> idsUntilKilled(At at) throws Exception {
        int entries = 1 + random.nextInt(MOST_ENTRIES);
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                KilledWriter.class.getName(), research.file().toString(), research.journals().path().toString(),
                at.name(), String.valueOf(entries)).redirectError(out.toFile()).start();
        Set<String> ids = new HashSet<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ids.add(line);
                if (ids.size() == entries) {
                    LockSupport.parkNanos((long) (random.nextDouble() * LONGEST_DELAY));
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
        assertEquals("", Files.readString(out));
        return ids;
    }

    private String context() {
        return "seed " + SEED + ", " + research.file();
    }
}
