package org.otowi.provenance.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openprovenance.prov.model.Activity;
import org.openprovenance.prov.model.Document;
import org.openprovenance.prov.model.StatementOrBundle.Kind;
import org.otowi.provenance.Actor;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.LogEntry;

class ProvJsonTest {

    private static final Path SCHEMA =
            Path.of("..", "..", "..", "shared", "data", "vectors", "prov-json", "prov-json.schema.json");

    @TempDir
    private Path folder;
    private RecordedFile file;
    private ObjectNode json;

    @BeforeEach
    void exportsAHistory() throws Exception {
        file = RecordedHistory.thereAndBack(folder, "plot.py");
        json = ProvJson.of(List.of(file));
    }

    @Test
    void fitsTheSchemaOfPythonsProv() throws Exception {
        assumeTrue(Files.exists(SCHEMA));
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V4).getSchema(Files.readString(SCHEMA));
        assertEquals(Set.of(), schema.validate(json));
    }

    @Test
    void isReadByProvToolbox() {
        Document document = ProvToolbox.read(json.toString());
        Set<String> activities = document.getStatementOrBundle().stream()
                .filter(statement -> statement.getKind() == Kind.PROV_ACTIVITY)
                .map(statement -> ((Activity) statement).getId().getUri())
                .collect(Collectors.toSet());
        assertEquals(changes().stream().map(entry -> "urn:aiprov:entry:" + entry.id().hex())
                .collect(Collectors.toSet()), activities);
    }

    @Test
    void everyStateIsGeneratedOnceEvenIfItsContentComesBack() {
        List<String> generated = elements("wasGeneratedBy", "prov:entity");
        assertEquals(3, generated.size());
        assertEquals(3, new HashSet<>(generated).size());
        JsonNode first = json.at("/entity/" + generated.get(0) + "/aiprov:sha256");
        JsonNode last = json.at("/entity/" + generated.get(2) + "/aiprov:sha256");
        assertEquals(Sha256.of("a\nb\n".getBytes(StandardCharsets.UTF_8)).hex(), first.textValue());
        assertEquals(first, last);
    }

    @Test
    void theDerivationsLeadFromThePresentStateToTheFirst() {
        assertEquals(elements("wasGeneratedBy", "prov:entity").subList(0, 2),
                elements("wasDerivedFrom", "prov:usedEntity"));
    }

    @Test
    void anAiEditNamesItsModelItsSourceAndTheLinesItWrote() {
        String edit = "entry:" + changes().get(0).id().hex();
        assertEquals("plot the decay", json.at("/activity/" + edit + "/aiprov:purpose").textValue());
        assertEquals("1-2", json.at("/activity/" + edit + "/aiprov:lines").textValue());
        assertTrue(elements("used", "prov:entity").contains("source:" + RecordedHistory.PAPER.hex()));
        String model = "agent:" + Vocabulary.model(ModelUse.of("example", "model-1"));
        assertEquals("model-1", json.at("/agent/" + model + "/prov:label").textValue());
        assertEquals(List.of(model), elements("actedOnBehalfOf", "prov:delegate"));
        assertEquals(List.of("agent:" + Vocabulary.person(Actor.named("Ada"))),
                elements("actedOnBehalfOf", "prov:responsible"));
    }

    @Test
    void whatWasSaidToTheModelIsNotInIt() {
        String text = json.toString();
        assertTrue(text.contains("aiprov:commitment"));
        assertTrue(!text.contains("Please.") && !text.contains("Done."), text);
    }

    @Test
    void aFileAndItsCopyShareOneBeginning() {
        RecordedFile copy = RecordedHistory.at("copy/plot.py", file);
        ObjectNode both = ProvJson.of(List.of(file, copy));
        assertEquals(json.path("wasGeneratedBy"), both.path("wasGeneratedBy"));
        assertEquals(json.path("activity"), both.path("activity"));
    }

    private List<LogEntry> changes() {
        return file.log().entries().stream().filter(LogEntry::setsContent).toList();
    }

    private List<String> elements(String relation, String role) {
        return StreamSupport.stream(json.path(relation).spliterator(), false)
                .map(each -> each.path(role).textValue()).toList();
    }
}
