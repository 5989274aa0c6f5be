package org.otowi.provenance.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.testing.ResearchFolder;
import org.otowi.provenance.verify.Verdict;

/** What real git takes out of a log while the journal holds it is not brought back, by nobody. */
class JournalAndGitTest {

    @TempDir
    private Path folder;

    private ResearchFolder research;
    private RecordingSession open;
    private Sha256 committed;
    private Sha256 removed;

    @BeforeEach
    void recordAndCommit() throws Exception {
        research = new ResearchFolder(folder);
        git("init", "-q");
        open = research.session();
        committed = research.ai(open, "a\n").id();
        git("add", "plot.py", "plot.py.aiprov.jsonl");
        git("-c", "user.name=Ada", "-c", "user.email=ada@lab.example", "commit", "-q", "-m", "a");
        removed = research.human(open, "b\n").id();
    }

    @Test
    void byTheSessionThatWroteIt() throws Exception {
        git("checkout", "-q", "--", ".");
        research.human(open, "c\n");
        open.close();
        assertIsGone();
    }

    @Test
    void byAnotherAfterThatSessionWasKilled() throws Exception {
        git("reset", "-q", "--hard");
        try (RecordingSession next = research.session()) {
            research.human(next, "c\n");
        }
        assertIsGone();
    }

    @Test
    void byAnotherWhenItWasStashedAndForgotten() throws Exception {
        git("-c", "user.name=Ada", "-c", "user.email=ada@lab.example", "stash", "-q");
        try (RecordingSession next = research.session()) {
            research.human(next, "c\n");
        }
        assertIsGone();
    }

    @Test
    void whatComesBackFromTheStashIsThereOnce() throws Exception {
        git("-c", "user.name=Ada", "-c", "user.email=ada@lab.example", "stash", "-q");
        git("stash", "pop", "-q");
        research.human(open, "c\n");
        open.close();
        assertEquals(4, research.log().entries().size());
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }

    private void assertIsGone() throws Exception {
        Set<Sha256> ids = research.log().entries().stream().map(LogEntry::id).collect(Collectors.toSet());
        assertEquals(List.of(true, false), List.of(ids.contains(committed), ids.contains(removed)));
        assertEquals(Verdict.VALID_UNANCHORED, research.verify().verdict());
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
    }
}
