package org.otowi.cli.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.cli.Otowi;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.WorkFolder;
import org.otowi.provenance.cli.git.Git;
import org.otowi.provenance.cli.git.GitRepository;

/** The line that keeps sidecars whole in git, and the driver that merges them in this clone. */
class InitCommandTest {

    private static final String LINE = "*.aiprov.jsonl -text merge=union\n";
    private static final String DRIVER = "merge.otowi.driver";

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @Test
    void addsTheLineOnceAtTheTopOfTheWorkingTree() throws Exception {
        Path below = Files.createDirectories(GitRepository.make(folder).resolve("src"));
        assertEquals(ExitCodes.DONE, Otowi.run(below, "init").exitCode());
        assertEquals(ExitCodes.DONE, Otowi.run(below, "init").exitCode());
        assertEquals(LINE, Files.readString(folder.resolve(".gitattributes")));
    }

    @Test
    void keepsWhatIsThere() throws Exception {
        Path own = GitRepository.make(folder).resolve(".git/info/attributes");
        Files.createDirectories(own.getParent());
        Files.writeString(folder.resolve(".gitattributes"), "*.pdf binary");
        Files.writeString(own, "*.tex diff=tex");
        GitRepository.git(folder, "config", "merge.other.driver", "true");
        Otowi.run(folder, "init");
        assertEquals("*.pdf binary\n" + LINE, Files.readString(folder.resolve(".gitattributes")));
        assertEquals("*.tex diff=tex\n*.aiprov.jsonl merge=otowi\n", Files.readString(own));
        assertEquals("true", setting(folder, "merge.other.driver"));
    }

    @Test
    void aSecondRunSaysThatAllIsThereAndChangesNothing() throws Exception {
        GitRepository.make(folder);
        assertTrue(Otowi.run(folder, "init").err().contains("from now on"));
        String config = Files.readString(folder.resolve(".git/config"));
        String attributes = Files.readString(folder.resolve(".git/info/attributes"));
        assertTrue(Otowi.run(folder, "init").err().contains("already"));
        assertEquals(config, Files.readString(folder.resolve(".git/config")));
        assertEquals(attributes, Files.readString(folder.resolve(".git/info/attributes")));
    }

    @Test
    void anOtowiThatWasMovedTakesThePlaceOfTheOldOne() throws Exception {
        GitRepository.make(folder);
        Otowi.startedBy(List.of("/old place/otowi"), folder).run("init");
        assertTrue(setting(folder, DRIVER).startsWith("'/old place/otowi' merge %O %A %B %P"));
        GitRepository.git(folder, "config", "--add", DRIVER, "a second one");
        Otowi.startedBy(List.of("/Ana's/50%", "x"), folder).run("init");
        assertTrue(setting(folder, DRIVER).startsWith("'/Ana'\\''s/50%%' 'x' merge %O %A %B %P"), setting(folder, DRIVER));
    }

    @Test
    void inALinkedWorkingTreeTheRepositoryItselfIsSetUp() throws Exception {
        Path repository = GitRepository.make(folder.resolve("repository"));
        Files.writeString(repository.resolve("a"), "a\n");
        GitRepository.commitAll(repository);
        Path linked = folder.resolve("linked tree");
        GitRepository.git(repository, "worktree", "add", "-q", "-b", "linked", linked.toString());
        assertEquals(ExitCodes.DONE, Otowi.run(linked, "init").exitCode());
        assertEquals(LINE, Files.readString(linked.resolve(".gitattributes")));
        assertTrue(Files.readString(repository.resolve(".git/info/attributes")).contains("merge=otowi"));
        assertFalse(setting(repository, DRIVER).isEmpty());
    }

    @Test
    void aRepositoryWithoutAWorkingTreeGetsTheDriverAlone() throws Exception {
        Path repository = GitRepository.make(folder.resolve("repository"));
        Path bare = folder.resolve("bare.git");
        GitRepository.git(repository, "clone", "-q", "--bare", repository.toString(), bare.toString());
        assertEquals(ExitCodes.DONE, Otowi.run(bare, "init").exitCode());
        assertFalse(Files.exists(bare.resolve(".gitattributes")));
        assertTrue(Files.readString(bare.resolve("info/attributes")).contains("merge=otowi"));
        assertFalse(setting(bare, DRIVER).isEmpty());
    }

    @Test
    void saysSoWhenThereIsNoRepositoryYet() throws IOException {
        CommandRun run = Otowi.run(folder, "init");
        assertEquals(ExitCodes.DONE, run.exitCode());
        assertTrue(run.err().contains("no git repository"), run.err());
        assertEquals(LINE, Files.readString(folder.resolve(".gitattributes")));
    }

    @Test
    void saysSoWhenGitDoesNotAnswer() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        CommandRun run = Otowi.run(folder, "init");
        assertEquals(ExitCodes.DONE, run.exitCode());
        assertTrue(run.err().contains("merges them by line on its own"), run.err());
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Files.createDirectories(folder.resolve(".gitattributes"));
        CommandRun run = Otowi.run(folder, "init");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains(".gitattributes in " + folder), run.err());
    }

    private static String setting(Path repository, String name) {
        return new Git(repository).setting(name).orElse("");
    }
}
