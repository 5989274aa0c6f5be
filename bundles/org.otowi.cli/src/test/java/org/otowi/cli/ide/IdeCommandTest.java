package org.otowi.cli.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.cli.Otowi;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.WorkFolder;

/** Finding, installing and starting the IDE. */
class IdeCommandTest {

    private static final int EXIT_CODE = 13;
    private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":99");

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayItSaysWhatToDo() {
        CommandRun run = Otowi.run(folder, "ide");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("DISPLAY"), run.err());
    }

    @Test
    void outsideOfACloneItSaysHowToGetTheIde() {
        CommandRun run = onDisplay().run("ide");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("update site"), run.err());
    }

    @Test
    void inACloneThatWasNotBuiltItSaysHowToBuild() {
        CommandRun run = onDisplayInAClone().run("ide");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("./build"), run.err());
    }

    @Test
    void aFolderWithoutEclipseIsNamed() {
        CommandRun run = onDisplay().run("ide", "--eclipse", "nowhere");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("nowhere"), run.err());
    }

    @Test
    void startsTheEclipseOfAFolderAndPassesItsExitCodeOn() throws IOException {
        Path report = folder.resolve("report");
        FakeEclipse.make(folder.resolve("an eclipse"), report, EXIT_CODE);
        CommandRun run = onDisplay().run("ide", "--eclipse", "an eclipse", "-data", "work", "--", "-clean");
        assertEquals(EXIT_CODE, run.exitCode());
        assertEquals(List.of("-nosplash -data " + folder.resolve("work") + " -clean"), Files.readAllLines(report));
    }

    @Test
    void installsIntoACopyOfTheStockIdeOnceAndStartsThat() throws IOException {
        Path report = makeClone(0);
        assertEquals(0, onDisplayInAClone().run("ide").exitCode());
        assertEquals(0, onDisplayInAClone().run("ide").exitCode());
        List<String> starts = Files.readAllLines(report);
        assertEquals(3, starts.size());
        assertTrue(starts.get(0).contains("-installIU org.otowi.feature.feature.group"), starts.get(0));
        assertEquals(List.of("-nosplash", "-nosplash"), starts.subList(1, 3));
    }

    @Test
    void aFailedInstallationNamesItsReportAndIsTriedAgain() throws IOException {
        Path report = makeClone(EXIT_CODE);
        CommandRun run = onDisplayInAClone().run("ide");
        onDisplayInAClone().run("ide");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("install.log"), run.err());
        assertEquals(2, Files.readAllLines(report).stream().filter(line -> line.contains("-installIU")).count());
    }

    private CommandRun.Setting onDisplay() {
        return Otowi.in(folder).withVariables(DISPLAY);
    }

    private CommandRun.Setting onDisplayInAClone() {
        return Otowi.in(folder, folder).withVariables(DISPLAY);
    }

    /** What the build leaves: a stock IDE and an update site. */
    private Path makeClone(int exitCode) throws IOException {
        Path report = folder.resolve("report");
        FakeEclipse.make(folder.resolve("releng/org.otowi.ide/target/products/ide/linux/gtk/x86_64/ide"), report, exitCode);
        Path site = Files.createDirectories(folder.resolve("releng/org.otowi.site/target/repository"));
        Files.createFile(site.resolve("artifacts.jar"));
        return report;
    }
}
