package org.otowi.provenance.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.ResearchFolder;

class AgentTraceTest {

    private static final Path SCHEMA =
            Path.of("..", "..", "..", "shared", "data", "vectors", "agent-trace", "trace-record.schema.json");

    @TempDir
    private Path folder;
    private ResearchFolder research;
    private ObjectNode trace;

    @BeforeEach
    void exportsAFileOfAllKindsOfLines() throws Exception {
        research = new ResearchFolder(folder);
        try (RecordingSession session = research.session()) {
            research.human(session, "a\nb\nc\n");
            research.ai(session, "a\nM1\nM2\nM3\nb\nc\n");
            research.human(session, "a\nM1\nE2\nM3\nb\nc\n");
        }
        Files.writeString(research.file(), "a\nM1\nE2\nM3\nb\nX\nc\n");
        trace = AgentTrace.of(List.of(RecordedHistory.recorded(research, "src/plot.py")));
    }

    @Test
    void fitsTheSchemaOfTheSpecification() throws Exception {
        assumeTrue(Files.exists(SCHEMA));
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        assertEquals(Set.of(), schema.validate(trace));
    }

    @Test
    void theLinesOfAModelAreOneConversationThatNamesIt() {
        assertEquals("src/plot.py", trace.at("/files/0/path").textValue());
        JsonNode conversation = conversation("ai");
        assertEquals("example/model-1", conversation.at("/contributor/model_id").textValue());
        assertEquals("[{\"start_line\":2,\"end_line\":2},{\"start_line\":4,\"end_line\":4}]",
                conversation.path("ranges").toString());
    }

    @Test
    void aLineThatAPersonChangedIsMixed() {
        assertEquals("[{\"start_line\":3,\"end_line\":3}]", conversation("mixed").path("ranges").toString());
        assertEquals("example/model-1", conversation("mixed").at("/contributor/model_id").textValue());
    }

    @Test
    void whatNobodyRecordedIsUnknown() {
        assertEquals("[{\"start_line\":6,\"end_line\":6}]", conversation("unknown").path("ranges").toString());
        assertFalse(conversation("unknown").at("/contributor").has("model_id"));
    }

    @Test
    void theSameLogsGiveTheSameTraceAndOthersAnother() throws Exception {
        assertEquals(trace, AgentTrace.of(List.of(RecordedHistory.recorded(research, "src/plot.py"))));
        try (RecordingSession session = research.session()) {
            research.human(session, "z\n");
        }
        ObjectNode later = AgentTrace.of(List.of(RecordedHistory.recorded(research, "src/plot.py")));
        assertNotEquals(trace.path("id"), later.path("id"));
    }

    private JsonNode conversation(String contributor) {
        for (JsonNode each : trace.at("/files/0/conversations")) {
            if (each.at("/contributor/type").asText().equals(contributor)) {
                return each;
            }
        }
        throw new AssertionError(contributor + " is not among " + trace);
    }
}
