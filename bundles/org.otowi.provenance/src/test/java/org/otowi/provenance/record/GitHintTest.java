package org.otowi.provenance.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.testing.EntrySchema;
import org.otowi.provenance.testing.ResearchFolder;

/** Compared with what git itself says. */
class GitHintTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void makeARepository() throws Exception {
        try {
            git("init", "-q", "-b", "main");
        } catch (IOException e) {
            assumeTrue(false, "git is not installed");
        }
    }

    @Test
    void aNewRepositoryHasABranchAndNoCommit() {
        assertEquals(Optional.of(new GitHint(Optional.of("main"), Optional.empty())), hint());
    }

    @Test
    void theCommitOfABranchIsFoundLooseAndPacked() throws Exception {
        commit();
        git("checkout", "-q", "-b", "fit/decay");
        commit();
        assertEquals(Optional.of(new GitHint(Optional.of("fit/decay"), Optional.of(git("rev-parse", "HEAD")))), hint());
        git("pack-refs", "--all");
        assertEquals(Optional.of(git("rev-parse", "HEAD")), hint().orElseThrow().revision());
    }

    @Test
    void aDetachedHeadHasACommitAndNoBranch() throws Exception {
        commit();
        git("checkout", "-q", "--detach");
        assertEquals(Optional.of(new GitHint(Optional.empty(), Optional.of(git("rev-parse", "HEAD")))), hint());
    }

    @Test
    void aLinkedWorkingTreeHasItsOwnBranch() throws Exception {
        commit();
        git("worktree", "add", "-q", "-b", "side", "side");
        assertEquals(Optional.of(new GitHint(Optional.of("side"), Optional.of(git("rev-parse", "side")))),
                GitHint.of(folder.resolve("side/plot.py")));
    }

    @Test
    void rubbishInGitsFilesIsNoHintAndNoError() throws Exception {
        Files.writeString(folder.resolve(".git/HEAD"), "rubbish");
        assertEquals(Optional.empty(), hint());
        Files.writeString(folder.resolve(".git/HEAD"), "ref: refs/heads/../../../../etc/passwd");
        assertEquals(Optional.empty(), hint());
        Files.write(folder.resolve(".git/HEAD"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertEquals(Optional.empty(), hint());
    }

    @Test
    void anAiEditSaysWhereTheWorkingTreeStood() throws Exception {
        commit();
        ResearchFolder research = new ResearchFolder(folder);
        try (RecordingSession session = research.session()) {
            LogEntry edit = research.ai(session, "a\n");
            assertTrue(edit.json().contains("\"git\":{\"branch\":\"main\",\"commit\":\""
                    + git("rev-parse", "HEAD") + "\"}"), edit.json());
            new EntrySchema().assertPermits(research.lines().get(1));
        }
    }

    private Optional<GitHint> hint() {
        return GitHint.of(folder.resolve("src").resolve("plot.py"));
    }

    private void commit() throws Exception {
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "--allow-empty", "-m", "work");
    }

    private String git(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 3];
        System.arraycopy(new String[] {"git", "-C", folder.toString()}, 0, command, 0, 3);
        System.arraycopy(arguments, 0, command, 3, arguments.length);
        Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertTrue(git.waitFor(1, TimeUnit.MINUTES) && git.exitValue() == 0, out);
        return out;
    }
}
