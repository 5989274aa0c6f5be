package org.otowi.cli.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otowi.cli.Otowi;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.WorkFolder;
import org.otowi.provenance.cli.git.GitRepository;
import org.otowi.provenance.verify.FileReport;
import org.otowi.provenance.verify.Verdict;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;

/** Git itself merges logs, in a clone with the driver, one without, and one whose Otowi is gone. */
@DisabledOnOs(OS.WINDOWS)
class MergeDriverTest {

    private static final String NAME = "Spaß am Plot's.py";

    /** How the clone came to its rules for merging. */
    private enum Clone {
        WITH_DRIVER, WITHOUT_DRIVER, OTOWI_GONE
    }

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    private Path repository;

    @BeforeEach
    void makeARepository() throws Exception {
        repository = GitRepository.make(folder.resolve("über 100 % it's"));
        Files.writeString(repository.resolve("README"), "read me\n");
    }

    @ParameterizedTest
    @EnumSource
    void bothSidesAppend(Clone clone) throws Exception {
        prepare(clone);
        record(NAME, "a\n");
        branch("topic");
        record(NAME, "a\ntopic\n");
        GitRepository.git(repository, "checkout", "-q", "main");
        record(NAME, "main\na\n");
        mergeTopic();
        assertCalled(clone);
        assertSound(NAME, clone, 6);
    }

    @ParameterizedTest
    @EnumSource
    void bothSidesRecordForTheFirstTime(Clone clone) throws Exception {
        prepare(clone);
        branch("topic");
        record(NAME, "topic\n");
        GitRepository.git(repository, "checkout", "-q", "main");
        record(NAME, "main\n");
        mergeTopic();
        assertCalled(clone);
        assertSound(NAME, clone, 4);
    }

    @ParameterizedTest
    @EnumSource
    void oneSideRenamesAndTheOtherAppends(Clone clone) throws Exception {
        prepare(clone);
        record(NAME, "a\nb\nc\nd\n");
        branch("topic");
        record(NAME, "a\nb\nc\nd\ntopic\n");
        GitRepository.git(repository, "checkout", "-q", "main");
        GitRepository.git(repository, "mv", NAME, "figure.py");
        GitRepository.git(repository, "mv", NAME + ".aiprov.jsonl", "figure.py.aiprov.jsonl");
        GitRepository.commitAll(repository);
        mergeTopic();
        record("figure.py", "figure\n");
        assertSound("figure.py", clone, 6);
    }

    @ParameterizedTest
    @EnumSource
    void aBranchIsRebasedAndACommitPicked(Clone clone) throws Exception {
        prepare(clone);
        record(NAME, "a\n");
        branch("topic");
        record(NAME, "a\ntopic\n");
        GitRepository.git(repository, "checkout", "-q", "main");
        record(NAME, "main\na\n");
        GitRepository.git(repository, "rebase", "-q", "-X", "ours", "main", "topic");
        assertSound(NAME, clone, 6);
        GitRepository.git(repository, "checkout", "-q", "-b", "picked", "main~1");
        record(NAME, "picked\n");
        GitRepository.git(repository, "cherry-pick", "--no-commit", "-X", "ours", "main");
        GitRepository.commitAll(repository);
        assertSound(NAME, clone, 6);
    }

    private void prepare(Clone clone) throws Exception {
        if (clone == Clone.WITH_DRIVER) {
            String otowi = "exec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
                    + System.getProperty("java.class.path") + "' org.otowi.cli.Main \"$@\"";
            Path script = Files.createDirectories(folder.resolve("a % folder's")).resolve("otowi");
            Files.writeString(script, "#!/bin/sh\n: >>\"$0.called\"\n" + otowi + "\n");
            assertTrue(script.toFile().setExecutable(true));
            init(script);
        } else {
            init(folder.resolve("gone").resolve("otowi"));
        }
        if (clone == Clone.WITHOUT_DRIVER) {
            Files.delete(repository.resolve(".git/info/attributes"));
            GitRepository.git(repository, "config", "--remove-section", "merge.otowi");
        }
        GitRepository.commitAll(repository);
    }

    private void init(Path otowi) {
        CommandRun run = Otowi.startedBy(List.of(otowi.toString()), repository).run("init");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.err().contains("otowi merge"), run.err());
    }

    private void record(String name, String text) throws Exception {
        Files.writeString(repository.resolve(name), text);
        CommandRun run = Otowi.run(repository, "record", name);
        assertEquals(0, run.exitCode(), run.err());
        GitRepository.commitAll(repository);
    }

    private void branch(String name) throws Exception {
        GitRepository.git(repository, "checkout", "-q", "-b", name);
    }

    /** The research file itself may conflict; only its log is of interest. */
    private void mergeTopic() throws Exception {
        GitRepository.git(repository, "merge", "-q", "--no-edit", "-X", "ours", "topic");
    }

    private void assertCalled(Clone clone) {
        assertEquals(clone == Clone.WITH_DRIVER, Files.exists(folder.resolve("a % folder's/otowi.called")));
    }

    private void assertSound(String name, Clone clone, int entries) throws Exception {
        FileReport report = Verifier.verify(repository.resolve(name + ".aiprov.jsonl"), VerifyOptions.DEFAULT);
        assertEquals(Verdict.VALID_UNANCHORED, report.verdict(), report.findings()::toString);
        assertEquals(entries, report.entries());
        try (var left = Files.list(repository)) {
            assertFalse(left.anyMatch(file -> file.getFileName().toString().startsWith(".otowi")
                    || file.getFileName().toString().startsWith(".merge")));
        }
    }
}
