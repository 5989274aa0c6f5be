package org.otowi.provenance.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.ResearchFolder;

/** The rules of RO-Crate 1.2 ("Root Data Entity", "Data Entities") and of Process Run Crate 0.5 ("Requirements"). */
class RoCrateTest {

    private static final String NAME = "two words: größe #1.py";

    @TempDir
    private Path folder;
    private Map<String, JsonNode> graph;

    @BeforeEach
    void exportsAHistory() throws Exception {
        graph = export(Optional.empty());
    }

    @Test
    void theDescriptorNamesTheSpecificationAndTheRoot() {
        JsonNode descriptor = graph.get("ro-crate-metadata.json");
        assertEquals("CreativeWork", descriptor.path("@type").textValue());
        assertEquals("./", descriptor.at("/about/@id").textValue());
        assertEquals("https://w3id.org/ro/crate/1.2", descriptor.at("/conformsTo/@id").textValue());
    }

    @Test
    void theRootHasWhatItMustHave() {
        JsonNode root = graph.get("./");
        assertEquals("Dataset", root.path("@type").textValue());
        assertEquals("study", root.path("name").textValue());
        assertFalse(root.path("description").textValue().isBlank());
        assertFalse(root.path("license").textValue().isBlank());
        Instant.parse(root.path("datePublished").textValue());
        assertEquals("CreativeWork",
                graph.get(root.at("/conformsTo/@id").textValue()).path("@type").textValue());
    }

    @Test
    void aLicenseThatIsAnAddressIsAnEntityOfItsOwn() throws Exception {
        graph = export(Optional.of("https://spdx.org/licenses/CC-BY-4.0"));
        assertEquals("CreativeWork",
                graph.get(graph.get("./").at("/license/@id").textValue()).path("@type").textValue());
    }

    @Test
    void whateverIsReferredToIsDescribed() {
        Set<String> missing = new HashSet<>(references(graph.values()));
        missing.removeAll(graph.keySet());
        assertEquals(Set.of("https://w3id.org/ro/crate/1.2"), missing);
    }

    @Test
    void filesAreNamedByRelativeAddressesThatLeadBackToThem() {
        List<String> parts = references(List.of(graph.get("./").path("hasPart")));
        assertEquals(2, parts.size());
        URI base = URI.create("file:///crate/");
        assertEquals("/crate/sub/" + NAME, base.resolve(parts.get(0)).getPath());
        assertEquals("/crate/sub/" + NAME + ".aiprov.jsonl", base.resolve(parts.get(1)).getPath());
        parts.forEach(part -> assertEquals("File", graph.get(part).path("@type").textValue()));
    }

    @Test
    void everyActionSaysWhoWhatWithAndWhatCameOfIt() {
        List<String> actions = references(List.of(graph.get("./").path("mentions")));
        assertEquals(3, actions.size());
        for (String id : actions) {
            JsonNode action = graph.get(id);
            assertEquals("CreateAction", action.path("@type").textValue());
            assertFalse(action.path("name").textValue().isBlank());
            Instant.parse(action.path("endTime").textValue());
            assertEquals("Person", graph.get(action.at("/agent/@id").textValue()).path("@type").textValue());
            assertTrue(action.path("instrument").size() > 0);
            references(List.of(action.path("instrument"))).forEach(instrument ->
                    assertEquals("SoftwareApplication", graph.get(instrument).path("@type").textValue()));
            assertEquals("File", graph.get(action.at("/result/0/@id").textValue()).path("@type").textValue());
        }
    }

    @Test
    void anAiEditHasItsModelAsInstrumentAndItsSourceAsObject() {
        JsonNode edit = graph.get(graph.get("./").at("/mentions/0/@id").textValue());
        assertEquals("model-1", graph.get(edit.at("/instrument/0/@id").textValue()).path("name").textValue());
        assertEquals("paper.pdf", graph.get(edit.at("/object/0/@id").textValue()).path("name").textValue());
        assertEquals("plot the decay Lines written: 1-2.", edit.path("description").textValue());
    }

    @Test
    void aChangeThatNobodySawHasNoAgent() throws Exception {
        ResearchFolder research = new ResearchFolder(folder, "found.py");
        Files.writeString(research.file(), "x\n");
        try (RecordingSession session = research.session()) {
            session.recordExternal(research.file(), research.content().orElseThrow());
        }
        JsonNode crate = RoCrate.of(List.of(RecordedHistory.recorded(research, "found.py")),
                new CrateFacts("study", Optional.empty()));
        assertFalse(crate.toString().contains("\"agent\""), crate.toString());
        assertFalse(ProvJson.of(List.of(RecordedHistory.recorded(research, "found.py"))).toString()
                .contains("prov:Person"));
    }

    private Map<String, JsonNode> export(Optional<String> license) throws Exception {
        RecordedFile file = RecordedHistory.thereAndBack(Files.createTempDirectory(folder, "crate"), NAME);
        ObjectNode json = RoCrate.of(List.of(RecordedHistory.at("sub/" + NAME, file)),
                new CrateFacts("study", license));
        assertEquals("https://w3id.org/ro/crate/1.2/context", json.at("/@context/0").textValue());
        Map<String, JsonNode> byId = new HashMap<>();
        for (JsonNode entity : json.path("@graph")) {
            assertEquals(null, byId.put(entity.path("@id").textValue(), entity), "described twice");
        }
        return byId;
    }

    /** Every {@code @id} that something else than the entity itself gives. */
    private static List<String> references(Iterable<JsonNode> nodes) {
        List<String> ids = new ArrayList<>();
        for (JsonNode node : nodes) {
            if (node.size() == 1 && node.has("@id")) {
                ids.add(node.path("@id").textValue());
            } else {
                ids.addAll(references(() -> StreamSupport.stream(node.spliterator(), false).iterator()));
            }
        }
        return ids;
    }
}
