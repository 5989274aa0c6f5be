package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.testing.BothVerifiers;
import org.otowi.provenance.testing.GitHistory;
import org.otowi.provenance.testing.GitHistory.Step;
import org.otowi.provenance.testing.GitShell;
import org.otowi.provenance.testing.WorkSpace;
import org.otowi.testing.Seed;

/**
 * Over random histories of a repository no log is ever tampered with, and one is incomplete only where git took away, or
 * did not bring along, an entry that another names (row 32). {@code -Dotowi.histories=10000} runs that many;
 * where they begin is said by {@link Seed}; of a single history everything is told.
 */
class GitHistoriesTest {

    private static final int SAMPLE = 80;
    private static final int STEPS = 25;

    private static BothVerifiers both;

    private final Map<String, Integer> counts = new TreeMap<>();

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(GitShell.isThere(), "git is not installed");
        both = BothVerifiers.start();
    }

    @AfterAll
    static void end() throws Exception {
        if (both != null) {
            both.close();
        }
    }

    @Test
    void randomHistoriesAreNeverTamperedWith() throws Exception {
        int histories = Integer.getInteger("otowi.histories", SAMPLE);
        long seed = Seed.first();
        System.out.println("Histories: " + histories + ", the first of seed " + seed);
        for (int i = 0; i < histories; i++) {
            run(seed + i, histories == 1);
            if (i % 500 == 499) {
                System.out.println((i + 1) + " histories: " + counts);
            }
        }
        System.out.println("Histories: " + histories + " " + counts);
        assertTrue(counts.get("VALID-UNANCHORED") > histories, counts::toString);
    }

    private void run(long seed, boolean told) throws Exception {
        Path folder = WorkSpace.inMemory("history");
        try (GitShell git = GitShell.start(folder); GitHistory history = new GitHistory(folder, git, seed)) {
            int steps = 5 + (int) Math.floorMod(seed, STEPS);
            boolean complete = true;
            for (int i = 0; i < steps; i++) {
                Step step = go(history, seed, git);
                boolean still = check(history, () -> story(seed, history, git));
                if (complete && !still) {
                    counts.merge("INCOMPLETE by " + step + " with " + history.rules(), 1, Integer::sum);
                }
                complete = still;
            }
            if (told) {
                System.out.println(story(seed, history, git));
            }
        } finally {
            PathUtils.deleteDirectory(folder);
        }
    }

    /** A writer that refuses an honest log is a false alarm too. */
    private static Step go(GitHistory history, long seed, GitShell git) throws Exception {
        try {
            return history.go();
        } catch (ProvenanceException e) {
            throw new AssertionError(story(seed, history, git), e);
        }
    }

    /** Whether nothing is missing; that nothing is worse is asserted. */
    private boolean check(GitHistory history, Supplier<String> story) throws Exception {
        List<Path> sidecars = history.sidecars();
        if (sidecars.isEmpty()) {
            return true;
        }
        Report report;
        try {
            report = both.verifyAll(sidecars, VerifyOptions.DEFAULT);
        } catch (AssertionError e) {
            throw new AssertionError(story.get(), e);
        }
        for (FileReport file : report.files()) {
            counts.merge(file.verdict().label(), 1, Integer::sum);
            file.findings().forEach(finding -> counts.merge(finding.kind().label(), 1, Integer::sum));
            if (file.verdict() != Verdict.VALID_UNANCHORED) {
                assertEquals(Verdict.INCOMPLETE, file.verdict(), () -> file + "\n" + story.get());
                assertTrue(isExplained(file.findings(), history), () -> file + "\n" + story.get());
            }
        }
        return report.exitCode() == 0;
    }

    /** What is missing was really recorded once, and git did something by which it may go. */
    private static boolean isExplained(List<Finding> findings, GitHistory history) {
        return history.done().stream().anyMatch(Step.REMOVING::contains) && findings.stream()
                .filter(finding -> finding.severity() == Severity.DEFECT)
                .allMatch(finding -> finding.kind() == FindingKind.MISSING_PARENT
                        && history.hasRecorded(Sha256.ofBase64Url(finding.expected().orElseThrow())));
    }

    private static String story(long seed, GitHistory history, GitShell git) {
        try {
            return "seed " + seed + ", " + history.rules() + ", " + history.done() + "\n" + git.log();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
