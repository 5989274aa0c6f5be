package org.otowi.assistant.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Facet;
import org.otowi.assistant.summary.Summary;
import org.otowi.documents.Document;
import org.otowi.documents.DocumentReader;
import org.otowi.documents.ReadLimits;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.End;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.egress.Feature;
import org.otowi.provenance.Cancellation;

/** A summary that a model wrote: each claim at a place of the file, what the place does not bear out marked. */
class ModelSummarizerTest {

    private static final String PAPER =
            "# Mixing\n\nWe study mixing in 12 columns. The error is 0.5 mg/L. It is limited to sand.\n";
    private static final String REPLY = """
            {"tldr": {"text": "Mixing is studied in 12 columns.", "quote": "We study mixing", "from": 1, "to": 1},
             "facets": {"results": [
               {"text": "The error is 0.5 mg/L.", "quote": "The error is 0.5 mg/L", "from": 2, "to": 2},
               {"text": "The error is 5 mg/L.", "quote": "The error is 0.5 mg/L", "from": 2, "to": 2}],
              "limitations": [
               {"text": "Sand only.", "quote": "It is limited to sand", "from": 99, "to": 99},
               {"text": "No clay was used.", "quote": "clay was not used", "from": 99, "to": 99}],
              "data": []}}
            """;

    @TempDir
    private Path folder;

    @Test
    void eachClaimStandsAtItsPlaceAndWhatIsNotThereIsMarked() throws Exception {
        Summary summary = summarize("a.md", PAPER, new ScriptedModel(REPLY, End.COMPLETE)).summary().orElseThrow();
        assertEquals("Mixing", summary.title());
        assertEquals("lab/test-1", summary.provider());
        assertFalse(summary.extractive());
        assertTrue(summary.tldr().supported());
        assertEquals(List.of(Facet.RESULTS, Facet.LIMITATIONS), List.copyOf(summary.facets().keySet()));
        assertEquals(List.of(true, false), summary.facets().get(Facet.RESULTS).stream().map(Claim::supported).toList());
        assertEquals(3, summary.tldr().anchors().get(0).line().getAsInt());
    }

    @Test
    void aWrongPlaceIsReplacedByThatOfTheQuoteAndWithoutOneTheClaimGoes() throws Exception {
        Summary summary = summarize("a.md", PAPER, new ScriptedModel(REPLY, End.COMPLETE)).summary().orElseThrow();
        List<Claim> limits = summary.facets().get(Facet.LIMITATIONS);
        assertEquals(List.of("Sand only."), limits.stream().map(Claim::text).toList());
        assertEquals("It is limited to sand.", limits.get(0).anchors().get(0).quote());
        assertTrue(summary.warnings().toString().contains("One statement of the model named no place"),
                summary.warnings().toString());
        assertTrue(summary.warnings().toString().contains("One statement of the model holds a quote"),
                summary.warnings().toString());
    }

    @Test
    void codeIsSentLineByLineAndClaimsNameItsLines() throws Exception {
        ScriptedModel model = new ScriptedModel("```json\n{\"tldr\": {\"text\": \"Adds.\", \"quote\": \"return a + b\", "
                + "\"from\": 1, \"to\": 2}, \"facets\": {}}\n```", End.COMPLETE);
        Summary summary = summarize("a.py", "def add(a, b):\n    return a + b\n", model).summary().orElseThrow();
        assertEquals("code", summary.kind());
        assertEquals(1, summary.tldr().anchors().get(0).line().getAsInt());
        assertEquals(2, summary.tldr().anchors().get(0).endLine().getAsInt());
        assertTrue(model.asked().get(0).messages().get(1).text().contains("\n1| def add(a, b):\n2|     return a + b\n"));
        assertEquals(Feature.SUMMARIZE, model.asked().get(0).feature());
    }

    @Test
    void theFormIsAskedForWhereTheModelCanBeHeldToIt() throws Exception {
        ScriptedModel model = new ScriptedModel(REPLY, End.COMPLETE);
        Document document = read("a.md", PAPER);
        new ModelSummarizer(model, ScriptedModel.info(OptionalLong.empty(), true), "lab/test-1", Optional.of("it is public"))
                .summarize(document, materials("a.md"), ChatListener.NONE, Cancellation.NEVER);
        assertTrue(model.asked().get(0).schema().orElseThrow().path("properties").has("tldr"));
        assertEquals(Optional.of("it is public"), model.asked().get(0).justification());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I cannot do that.", "{\"tldr\": 3}", "{", "} {", "[]", "{\"tldr\": {\"text\": \"\"}}",
        "{\"tldr\": {\"text\": \"It works.\", \"quote\": \"nowhere\", \"from\": 77, \"to\": 1}}",
        "{\"tldr\": {\"text\": \"It works.\", \"from\": 2147483647, \"to\": -2147483648}}"})
    void aReplyThatIsNoSummaryIsAFailureInWords(String reply) throws Exception {
        SummaryOutcome outcome = summarize("a.md", PAPER, new ScriptedModel(reply, End.COMPLETE));
        assertEquals(Ending.FAILED, outcome.end().ending());
        assertEquals(Optional.of(EndKind.MALFORMED), outcome.end().kind());
        assertEquals(Optional.empty(), outcome.summary());
    }

    @Test
    void aReplyThatIsNotWholeIsNoSummary() throws Exception {
        End end = End.truncated(EndKind.NETWORK, "broke");
        SummaryOutcome outcome = summarize("a.md", PAPER, new ScriptedModel(REPLY, end));
        assertEquals(end, outcome.end());
        assertEquals(Optional.empty(), outcome.summary());
    }

    @Test
    void theLogGetsWhatWasSaidOnBothSides() throws Exception {
        SummaryOutcome outcome = summarize("a.md", PAPER, new ScriptedModel(REPLY, End.COMPLETE));
        assertEquals(2, outcome.exchange().prompts().size());
        assertEquals(List.of(REPLY), outcome.exchange().responses());
        assertEquals(Optional.of("req-1"), outcome.exchange().request());
    }

    private SummaryOutcome summarize(String name, String text, ScriptedModel model) throws Exception {
        Document document = read(name, text);
        return new ModelSummarizer(model, ScriptedModel.info(OptionalLong.empty(), false), "lab/test-1", Optional.empty())
                .summarize(document, materials(name), ChatListener.NONE, Cancellation.NEVER);
    }

    private Document read(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        return new DocumentReader(ReadLimits.DEFAULT).read(file, org.otowi.documents.Cancellation.NEVER);
    }

    private List<Material> materials(String name) throws Exception {
        return Material.read(name, folder.resolve(name), org.otowi.documents.Cancellation.NEVER);
    }
}
