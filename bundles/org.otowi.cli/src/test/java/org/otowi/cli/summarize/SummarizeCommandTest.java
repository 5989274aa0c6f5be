package org.otowi.cli.summarize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.cli.Examples;
import org.otowi.cli.Otowi;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.WorkFolder;

/** Summaries of the example's paper and code: what is printed, in which form, for how many files. */
class SummarizeCommandTest {

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @Test
    void aPaperIsSummarizedWithThePagesThatItsStatementsStandOn() throws IOException {
        Examples.copy("paper/tracer.pdf", folder);
        CommandRun run = Otowi.run(folder, "summarize", "--no-write", "--format", "json", "tracer.pdf");
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        JsonNode json = run.json();
        assertEquals("paper", json.get("kind").asText());
        assertTrue(json.get("title").asText().startsWith("Numerical Diffusion in One-Dimensional Tracer Transport"));
        assertEquals(1, json.at("/tldr/anchors/0/page").asInt());
        assertEquals(2, json.at("/facets/limitations/0/anchors/0/page").asInt());
        assertTrue(json.at("/facets/limitations/0/text").asText().contains("one-dimensional"));
    }

    @Test
    void codeIsSummarizedWithTheLinesOfWhatItDeclares() throws IOException {
        Examples.copy("src/tracer_transport.f90", folder);
        CommandRun run = Otowi.run(folder, "summarize", "--no-write", "--format=jsonl", "tracer_transport.f90");
        JsonNode json = run.json();
        assertEquals("code", json.get("kind").asText());
        assertTrue(json.at("/tldr/text").asText().contains("transport of a dissolved tracer"));
        assertTrue(json.at("/facets/constants").toString().contains("mass_tolerance"));
        assertTrue(json.at("/facets/interface/0/anchors/0/line").asInt() > 0);
    }

    @Test
    void jsonHasTheDocumentedMembersOnOneLine() throws IOException {
        Path file = Examples.copy("analysis/report.py", folder);
        CommandRun run = Otowi.run(folder, "summarize", "--no-write", "--format", "json", file.toString());
        assertEquals(1, run.out().lines().count());
        JsonNode json = run.json();
        List<String> members = new ArrayList<>();
        json.fieldNames().forEachRemaining(members::add);
        assertEquals(List.of("file", "sha256", "kind", "title", "tldr", "facets", "provider", "extractive", "warnings"),
                members);
        assertEquals(file.toString(), json.get("file").asText());
        assertEquals(sha256(file), json.get("sha256").asText());
        assertEquals("embedded", json.get("provider").asText());
        assertTrue(json.get("extractive").asBoolean());
        assertTrue(json.at("/facets/purpose/0/supported").asBoolean(true));
    }

    @Test
    void everyQuoteStandsOnTheLinesThatItsAnchorNames() throws IOException {
        Path file = Examples.copy("paper/tracer.tex", folder);
        JsonNode json = Otowi.run(folder, "summarize", "--no-write", "--format", "json", "tracer.tex").json();
        List<String> lines = Files.readAllLines(file);
        List<JsonNode> anchors = json.findValues("anchors");
        assertFalse(anchors.isEmpty());
        for (JsonNode each : anchors) {
            JsonNode anchor = each.get(0);
            String firstWord = anchor.get("quote").asText().split(" ")[0];
            String region = String.join(" ", lines.subList(anchor.get("line").asInt() - 1, anchor.get("endLine").asInt()));
            assertTrue(region.contains(firstWord), anchor + " in " + region);
        }
    }

    @Test
    void amongManyFilesEarlierSummariesAndLogsAreLeftOut() throws IOException {
        Examples.copy("src/tridia.f", folder);
        Examples.copy("src/convergence.f90", folder);
        Otowi.run(folder, "summarize", "tridia.f");
        CommandRun run = Otowi.run(folder, "summarize", "tridia.f", "convergence.f90", "tridia.f.summary.md",
                "tridia.f.summary.md.aiprov.jsonl");
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        assertEquals(2, run.out().lines().filter(line -> line.matches("== .* ==")).count(), run.out());
        assertTrue(run.err().contains("left out: 2"), run.err());
        assertFalse(Files.exists(folder.resolve("tridia.f.summary.md.summary.md")));
    }

    @Test
    void manyFilesGiveALineEachAndOneThatCannotBeReadStopsNoOther() throws IOException {
        Examples.copy("README.md", folder);
        Examples.copy("src/tridia.f", folder);
        CommandRun run = Otowi.run(folder,
                "summarize", "--no-write", "--format", "json", "README.md", "none.md", "tridia.f");
        assertEquals(ExitCodes.SOME_FAILED, run.exitCode());
        List<String> lines = run.out().lines().toList();
        assertEquals(3, lines.size());
        JsonNode failed = new ObjectMapper().readTree(lines.get(1));
        assertEquals("none.md", failed.get("file").asText());
        assertEquals("missing", failed.at("/error/reason").asText());
        assertEquals("code", run.json().get("kind").asText());
        assertTrue(run.err().contains("[3/3] tridia.f"), run.err());
    }

    @Test
    void textAndMarkdownAreForPeople() throws IOException {
        Examples.copy("analysis/report.py", folder);
        String text = Otowi.run(folder, "summarize", "--no-write", "report.py").out();
        String markdown = Otowi.run(folder, "summarize", "--no-write", "--format", "MD", "report.py").out();
        assertTrue(text.startsWith("report.py\n"), text);
        assertTrue(text.contains("Extractive"), text);
        assertTrue(markdown.startsWith("# report.py\n"), markdown);
    }

    @Test
    void linesAreAsWideAsTheTerminal() throws IOException {
        Examples.copy("analysis/report.py", folder);
        CommandRun run = Otowi.in(folder).withVariables(Map.of("COLUMNS", "40"))
                .run("summarize", "--no-write", "report.py");
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 40 || !line.strip().contains(" ")), run.out());
    }

    @Test
    void standardInputIsReadForADashAndNothingIsSaved() throws IOException {
        String input = "# Notes\n\nWe show that upwind differences add numerical diffusion.\n";
        CommandRun run = Otowi.in(folder).withInput(input.getBytes(StandardCharsets.UTF_8))
                .run("summarize", "--format", "json", "-");
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
        assertEquals("-", run.json().get("file").asText());
        assertTrue(run.json().at("/tldr/text").asText().contains("upwind"));
        assertEquals(0, folder.toFile().list().length);
    }

    @Test
    void standardInputThatCannotBeReadIsNamedAsSuch() throws IOException {
        CommandRun run = Otowi.run(folder, "summarize", "--format", "json", "-");
        assertEquals(ExitCodes.SOME_FAILED, run.exitCode());
        assertEquals("empty", run.json().at("/error/reason").asText());
        assertTrue(run.err().startsWith("otowi: standard input"), run.err());
    }

    @Test
    void anUnknownProviderIsRefusedBeforeAnythingIsRead() {
        CommandRun run = Otowi.run(folder, "summarize", "--provider", "nobody", "none.md");
        assertEquals(ExitCodes.NO_ANSWER, run.exitCode());
        assertTrue(run.err().contains("'nobody'") && run.err().contains("There are embedded, "), run.err());
    }

    private static String sha256(Path file) throws IOException {
        return Sha256.of(Files.readAllBytes(file)).hex();
    }
}
