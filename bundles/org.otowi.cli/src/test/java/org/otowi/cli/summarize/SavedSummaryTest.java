package org.otowi.cli.summarize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.cli.Examples;
import org.otowi.cli.Otowi;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Content;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Tool;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.WorkFolder;
import org.otowi.provenance.record.JournalFolder;
import org.otowi.provenance.record.RecordingSession;

/** The saved summary and its record. */
class SavedSummaryTest {

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    private Path source;
    private Path saved;
    private Path sidecar;

    @BeforeEach
    void copySource() throws IOException {
        source = Examples.copy("paper/tracer.tex", folder);
        saved = folder.resolve("tracer.tex.summary.md");
        sidecar = folder.resolve("tracer.tex.summary.md.aiprov.jsonl");
    }

    @Test
    void theSummaryAndItsSidecarStandBesideTheSource() throws IOException {
        CommandRun run = summarize();
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        assertTrue(run.err().contains("Saved"), run.err());
        assertEquals(Otowi.run(folder, "summarize", "--no-write", "--format", "md", "tracer.tex").out(),
                Files.readString(saved));
    }

    @Test
    void theRecordNamesTheSourcesHashAndTheModel() throws IOException {
        summarize();
        JsonNode entry = entries().get(1).get("entry");
        assertEquals("ai", entry.get("type").asText());
        assertEquals("embedded", entry.at("/model/provider").asText());
        assertTrue(entry.toString().contains(Sha256.of(Files.readAllBytes(source)).base64Url()), entry.toString());
    }

    @Test
    void theSameSummaryIsNotRecordedTwice() throws IOException {
        summarize();
        byte[] first = Files.readAllBytes(sidecar);
        CommandRun again = summarize();
        assertEquals(ExitCodes.DONE, again.exitCode());
        assertTrue(again.err().contains("up to date"), again.err());
        assertEquals(Sha256.of(first), Sha256.of(Files.readAllBytes(sidecar)));
    }

    @Test
    void aSummaryOfAChangedSourceReplacesTheOldOne() throws IOException {
        summarize();
        Files.writeString(source, "% revised\n", StandardOpenOption.APPEND);
        assertEquals(ExitCodes.DONE, summarize().exitCode());
        assertTrue(Files.readString(saved).contains(Sha256.of(Files.readAllBytes(source)).hex()));
        assertEquals(0, Otowi.run(folder, "verify", ".").exitCode());
    }

    @Test
    void aSummaryThatSomebodyHasEditedIsLeftAlone() throws IOException {
        summarize();
        Files.writeString(saved, "my own words\n");
        byte[] log = Files.readAllBytes(sidecar);
        CommandRun run = summarize();
        assertEquals(ExitCodes.SOME_FAILED, run.exitCode());
        assertTrue(run.err().contains("has been changed"), run.err());
        assertEquals("my own words\n", Files.readString(saved));
        assertEquals(Sha256.of(log), Sha256.of(Files.readAllBytes(sidecar)));
    }

    @Test
    void anEarlierSummaryThatALaterOneNeverReplacedIsStillOtowis() throws IOException {
        summarize();
        String first = Files.readString(saved);
        Files.writeString(source, "% revised\n", StandardOpenOption.APPEND);
        summarize();
        Files.writeString(saved, first);
        CommandRun run = summarize();
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        assertEquals(0, Otowi.run(folder, "verify", ".").exitCode());
    }

    @Test
    void aTextThatTheLogOnlyFoundIsNotOtowis() throws Exception {
        summarize();
        Files.writeString(saved, "my own words\n");
        try (RecordingSession session = RecordingSession.open(Actor.named("Ana"), new Tool("test", "1"),
                new DirectoryContentStore(folder.resolveSibling("work-store")),
                new JournalFolder(folder.resolveSibling("work-journals")))) {
            session.recordExternal(saved, Content.ofText("my own words\n"));
        }
        assertEquals(ExitCodes.SOME_FAILED, summarize().exitCode());
        assertEquals("my own words\n", Files.readString(saved));
    }

    @Test
    void aFileOfThatNameThatIsNotOtowisIsLeftAlone() throws IOException {
        Files.writeString(saved, "my own words\n");
        assertEquals(ExitCodes.SOME_FAILED, summarize().exitCode());
        assertEquals("my own words\n", Files.readString(saved));
        assertFalse(Files.exists(sidecar));
    }

    @Test
    void whereTheRecordCannotBeWrittenNoSummaryIsLeft() throws IOException {
        Files.createDirectories(sidecar);
        CommandRun run = summarize();
        assertEquals(ExitCodes.SOME_FAILED, run.exitCode());
        assertTrue(run.out().startsWith("Numerical Diffusion"), "the summary is printed all the same");
        assertTrue(run.err().contains(sidecar.getFileName().toString()), run.err());
        assertFalse(Files.exists(saved));
    }

    @Test
    void withoutWritingNothingIsWritten() throws IOException {
        assertEquals(ExitCodes.DONE, Otowi.run(folder, "summarize", "--no-write", "tracer.tex").exitCode());
        assertEquals(1, folder.toFile().list().length);
    }

    private CommandRun summarize() {
        return Otowi.run(folder, "summarize", "tracer.tex");
    }

    private JsonNode entries() throws IOException {
        return Otowi.run(folder, "log", "--json", saved.toString()).json().get("entries");
    }
}
