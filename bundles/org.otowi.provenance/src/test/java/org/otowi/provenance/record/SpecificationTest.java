package org.otowi.provenance.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.CitedSource;
import org.otowi.provenance.Content;
import org.otowi.provenance.Egress;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.testing.EntrySchema;
import org.otowi.provenance.testing.Forgery;
import org.otowi.provenance.testing.ResearchFolder;
import org.otowi.provenance.testing.TickingClock;

/** The written specification, its example and its schema say what the code does. */
class SpecificationTest {

    private static final Path SPECIFICATION = Path.of("..", "..", "docs", "provenance-format.md");

    @TempDir
    private Path folder;

    private ResearchFolder research;

    @BeforeEach
    void prepare() {
        research = new ResearchFolder(folder);
    }

    @Test
    void theExampleIsWhatTheCodeWrites() throws Exception {
        String text = Files.readString(SPECIFICATION);
        String example = text.substring(text.indexOf("```\n", text.indexOf("## Example")) + 4, text.lastIndexOf("```"));
        assertEquals(String.join("\n", example()) + "\n", example);
    }

    @Test
    void theSchemaPermitsWhatTheCodeWrites() throws Exception {
        EntrySchema schema = new EntrySchema();
        example().forEach(schema::assertPermits);
        byte[] whole = research.bytes();
        research.replace(Arrays.copyOf(whole, whole.length - 100));
        try (RecordingSession session = research.session()) {
            research.human(session, "after a gap\n");
        }
        List<String> types = new ArrayList<>();
        for (String line : research.lines()) {
            if (line.endsWith("}")) {
                types.add(Forgery.read(line).get("type").textValue());
                schema.assertPermits(line);
            }
        }
        assertTrue(types.contains("gap"), types::toString);
    }

    @Test
    void whatTheGateSaidIsWrittenReadAndPermitted() throws Exception {
        Egress egress = new Egress("warn", Optional.of("6f1c"), List.of("marking:cui", "marking:cui"), true);
        Exchange said = Exchange.of("Rather so?", "Yes.").passed(egress);
        try (RecordingSession session = research.session()) {
            session.recordAiEdit(research.file(), AiEdit.of(Optional.empty(), Content.ofText("x\n"), ResearchFolder.MODEL).with(said));
            session.recordDecline(research.file(), new Declined(ResearchFolder.MODEL, said, Optional.empty()));
        }
        List<LogEntry> entries = research.log().entries();
        assertEquals(Optional.of(egress), entries.get(1).egress());
        assertEquals(Optional.of(egress), entries.get(2).egress());
        assertEquals(Optional.empty(), entries.get(0).egress());
        EntrySchema schema = new EntrySchema();
        research.lines().forEach(schema::assertPermits);
        assertFalse(schema.permits(Forgery.of(research.lines().get(1), entry -> entry.putObject("egress").put("text", "x"))));
    }

    @Test
    void theSchemaRefusesWhatTheReaderRefuses() throws Exception {
        EntrySchema schema = new EntrySchema();
        String ai = example().get(1);
        assertFalse(schema.permits(Forgery.of(ai, entry -> entry.remove("prev"))));
        assertFalse(schema.permits(Forgery.of(ai, entry -> entry.put("seq", 0))));
        assertFalse(schema.permits(Forgery.of(ai, entry -> entry.put("after", "x"))));
        assertFalse(schema.permits(Forgery.of(ai, entry -> entry.remove("model"))));
        assertFalse(schema.permits(Forgery.of(example().get(0), entry -> entry.remove("file_id"))));
    }

    @Test
    void anAiEntryWithOneHunkIsShort() throws Exception {
        int length = example().get(1).length();
        assertTrue(length <= 900, () -> length + " bytes");
    }

    /** A model writes a file, a person adds a line; clock and random numbers are always the same. */
    private List<String> example() throws Exception {
        Files.deleteIfExists(research.sidecar());
        Content first = Content.ofText("import numpy\nx = numpy.arange(9)\n");
        Content second = Content.ofText("import numpy\nx = numpy.arange(9)\nprint(x)\n");
        AiEdit edit = AiEdit.of(Optional.empty(), first, ModelUse.of("example", "model-1"))
                .with(Exchange.of("Count to nine.", "Here you are.")).forPurpose("count")
                .citing(List.of(new CitedSource("paper.pdf", Sha256.of(), Optional.of("p. 3"))));
        try (RecordingSession session = new RecordingSession(new SessionContext(ResearchFolder.ACTOR,
                ResearchFolder.TOOL, research.store(), research.journals(), new SessionClock(new TickingClock(), () -> 0),
                new Random(1), SidecarAccess.SYSTEM))) {
            session.recordAiEdit(research.file(), edit);
            session.recordHuman(research.file(), Optional.of(first), second);
        }
        return research.lines();
    }
}
