package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.GitAttributes;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.ResearchFolder;

/** What git itself does to a log is no tampering: rows 22, 23 and 32. */
class GitHistoryTest extends AttackTest {

    @BeforeEach
    void commitALog() throws Exception {
        assumeTrue(isGitInstalled());
        git("init", "-q", "-b", "main");
        GitAttributes.ensure(folder);
        Files.writeString(folder.resolve(".gitignore"), "store/\njournals/\n");
        commit("first");
    }

    @Test
    void row23BranchesOfTwoWritersAreMerged() throws Exception {
        git("checkout", "-q", "-b", "topic");
        recordAndCommit("topic\na\nb\nc\n");
        git("checkout", "-q", "main");
        recordAndCommit("a\nb\nc\nmain\n");
        git("merge", "-q", "--no-edit", "topic");
        assertSound();
        recordAndCommit("merged\n");
        assertSound();
    }

    @Test
    void row22OneSessionGoesOnOverBranchesStashAndReset() throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, "one\n");
            commit("one");
            git("checkout", "-q", "-b", "topic", "HEAD~1");
            research.ai(session, "two\n");
            assertSound();
            git("stash", "-q");
            research.human(session, "three\n");
            commit("three");
            assertSound();
            git("reset", "-q", "--hard", "HEAD~1");
            git("stash", "pop", "-q");
            research.human(session, "four\n");
            assertSound();
        }
    }

    @Test
    void row22BranchesAreRebasedAndSquashed() throws Exception {
        git("checkout", "-q", "-b", "topic");
        recordAndCommit("topic\na\nb\nc\n");
        git("checkout", "-q", "main");
        recordAndCommit("a\nb\nc\nmain\n");
        git("rebase", "-q", "main", "topic");
        assertSound();
        git("checkout", "-q", "main");
        git("merge", "-q", "--squash", "topic");
        commit("squashed");
        assertSound();
    }

    @Test
    void row22FileAndLogAreRenamed() throws Exception {
        git("mv", "plot.py", "figure.py");
        git("mv", "plot.py.aiprov.jsonl", "figure.py.aiprov.jsonl");
        FileReport report = verify(new ResearchFolder(folder, "figure.py"));
        assertEquals(Verdict.VALID_UNANCHORED, report.verdict());
    }

    @Test
    void row22AFileIsCopiedWithItsLog() throws Exception {
        Files.copy(research.file(), folder.resolve("copy.py"));
        Files.copy(research.sidecar(), folder.resolve("copy.py.aiprov.jsonl"));
        commit("copied");
        assertVerdict(new ResearchFolder(folder, "copy.py"), Verdict.VALID_UNANCHORED, FindingKind.RENAMED);
        assertSound();
    }

    @Test
    void row22ACommitIsPicked() throws Exception {
        git("checkout", "-q", "-b", "topic");
        recordAndCommit("topic\na\nb\nc\n");
        recordAndCommit("topic\na\nb\nc\nmore\n");
        git("checkout", "-q", "main");
        recordAndCommit("a\nb\nc\nmain\n");
        git("cherry-pick", "-X", "theirs", "topic");
        assertSound();
        recordAndCommit("picked\n");
        assertSound();
    }

    @Test
    void row32ARevertOfAMergeRemovesWhatALaterStreamNames() throws Exception {
        git("checkout", "-q", "-b", "topic");
        recordAndCommit("topic\na\nb\nc\n");
        git("checkout", "-q", "main");
        recordAndCommit("a\nb\nc\nmain\n");
        git("checkout", "-q", "topic");
        git("merge", "-q", "--no-edit", "main");
        recordAndCommit("later\n");
        assertSound();
        git("revert", "--no-edit", "-m", "2", "--strategy-option=ours", "HEAD~1");
        FileReport report = verify();
        assertEquals(Verdict.INCOMPLETE, report.verdict());
        assertEquals(FindingKind.MISSING_PARENT, report.findings().get(0).kind());
    }

    private void recordAndCommit(String text) throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, text);
        }
        commit(text);
    }

    private void assertSound() throws Exception {
        assertVerdict(Verdict.VALID_UNANCHORED);
    }

    private void commit(String message) throws Exception {
        git("add", "-A");
        git("commit", "-q", "-m", message);
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org",
                "-c", "commit.gpgsign=false", "-c", "core.autocrlf=false"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), output);
    }

    private static boolean isGitInstalled() {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }
}
