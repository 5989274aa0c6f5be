package org.otowi.provenance.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Content;
import org.otowi.provenance.Egress;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.ResearchFolder;
import org.otowi.provenance.testing.Study;

/** What a reader finds on the page about one file. */
class HtmlReportTest {

    @TempDir
    private Path around;

    private Path folder;
    private Sidecar sidecar;
    private Page page;

    @BeforeEach
    void make() throws Exception {
        folder = Files.createDirectory(around.resolve("study"));
        sidecar = new Study(folder).file("tridiagonal.py");
        page = Page.of(folder);
    }

    @Test
    void beginsWithTheVerdictInWordsTheGradeAndWhatCannotBeKnown() throws Exception {
        assertTrue(page.one("//section[@id='verdict']//h2").endsWith("No defect was found in the record"));
        assertEquals("VALID-UNANCHORED", page.one("//section[@id='verdict']//code"));
        assertTrue(page.one("//li[@aria-current]").startsWith("unsigned"));
        assertTrue(page.all("//section[@id='verdict']//ul/li").size() >= 4);
    }

    @Test
    void saysThatOnlyAPartIsSignedWhereThatIsSo() throws Exception {
        Path signed = Files.createDirectory(around.resolve("signed"));
        PathUtils.copyDirectory(Path.of("src/test/resources/org/otowi/provenance/vectors/signed-ed25519"), signed);
        ResearchFolder research = new ResearchFolder(signed);
        try (RecordingSession session = research.session()) {
            research.human(session, "by hand\n");
        }
        assertTrue(Page.of(signed).all("//section[@id='verdict']//p[@class='note']").get(0)
                .startsWith("Only a part is signed"));
    }

    @Test
    void showsTheSharesOfLinesAsAPictureWithTheSameInWords() throws Exception {
        String label = page.all("//section[@id='figures']//*[local-name()='svg']/@aria-label").get(0);
        assertTrue(label.matches("Lines by origin: \\d+.% by a model, .*by hand, .*changed outside"), label);
        assertEquals(4, page.all("//section[@id='figures']//li").size());
        assertEquals("23", page.one("//section[@id='files']//td[@class='number'][3]"));
    }

    @Test
    void marksTheModelsLinesAndLeadsFromEachToItsEntryAndBack() throws Exception {
        String run = "//div[contains(@class,'run ai')][.//span[contains(.,'def thomas')]]";
        assertEquals("#f1e2", page.one(run + "/p/a[1]/@href"));
        assertTrue(page.one("//li[@id='f1e2']/p[@class='what']").startsWith("AI edit by gpt-5-2026-02 (example)"));
        String back = page.all("//li[@id='f1e2']//a/@href").get(0);
        assertEquals(1, page.all("//*[@id='" + back.substring(1) + "'][contains(@class,'run ai')]").size());
    }

    @Test
    void eachEntrySaysWhenWhoWithWhatForWhatAndOnWhatGrounds() throws Exception {
        String entry = page.one("//li[@id='f1e2']");
        for (String said : List.of("2026-03-03 08:00:02", "Ada Example (ada@example.org)", "otowi 0.1.0",
                "write a solver for tridiagonal systems", "thomas1949.pdf, p. 3")) {
            assertTrue(entry.contains(said), said + " in " + entry);
        }
        assertEquals(8, page.all("//ol[@class='entries']/li").size());
    }

    @Test
    void saysWhatTheGateSaidToTheRequestOfAnEdit() throws Exception {
        Path sent = Files.createDirectory(around.resolve("sent"));
        ResearchFolder research = new ResearchFolder(sent);
        Egress egress = new Egress("warn", Optional.of("receipt-1"), List.of("marking:cui"), true);
        try (RecordingSession session = research.session()) {
            session.recordAiEdit(research.file(), AiEdit.of(Optional.empty(), Content.ofText("x\n"), ResearchFolder.MODEL)
                    .with(Exchange.of("Rather so?", "Yes.").passed(egress)));
        }
        assertTrue(Page.of(sent).one("//li[@id='f1e2']").contains("Sent to the model: the gate warned, and the person said why "
                + "it may be sent; marking:cui; receipt receipt-1"));
    }

    @Test
    void namesModelsSourcesAndRecordedReviews() throws Exception {
        assertEquals(List.of("gpt-5", "small-coder-7b"), page.all("//section[@id='models']//tbody//td[2]"));
        assertEquals(List.of("2026-02-11", "2026-02-11"), page.all("//section[@id='models']//tbody//td[4]"));
        assertEquals("thomas1949.pdf", page.one("//section[@id='sources']//tbody//td[1]"));
        assertEquals(List.of("Boris Example", "2026-03-17 14:30:03", "tridiagonal.py", "3-17", "tested", "an earlier text",
                "Compared with LAPACK's dgtsv for 1,000 random systems."), page.all("//section[@id='reviews']//tbody//td"));
    }

    @Test
    void whereNobodyRecordedAReviewItSaysSoAndConcludesNothing() throws Exception {
        Path other = Files.createDirectory(around.resolve("other"));
        new Study(other).byHand("notes.md", "text\n");
        assertTrue(Page.of(other).one("//section[@id='reviews']/p").startsWith("No review is recorded."));
    }

    @Test
    void theHashesTieItToLogAndFile() throws Exception {
        String hashes = String.join(" ", page.all("//details[@id='f1']//dd/code"));
        assertTrue(hashes.contains(Sha256.of(Files.readAllBytes(sidecar.path())).hex()), hashes);
        assertTrue(hashes.contains(Sha256.of(Files.readAllBytes(sidecar.file())).hex()), hashes);
    }

    @Test
    void theSameFilesGiveTheSameBytesAndAnotherDateOthers() throws Exception {
        assertEquals(page.html(), Page.html(folder));
        Files.writeString(sidecar.file(), "changed\n");
        assertNotEquals(page.html(), Page.html(folder));
    }

    @Test
    void loadsNothingRunsNothingAndForbidsBoth() throws Exception {
        assertEquals(List.of(), page.all("//script | //link | //img | //iframe | //object | //embed | //form | //base"));
        assertEquals(List.of(), page.all("//@src | //@style | //@srcset | //@action | //@*[starts-with(name(),'on')]"));
        assertEquals(List.of(), page.all("//@href[not(starts-with(.,'#'))]"));
        assertFalse(page.one("//style").matches("(?s).*(url\\(|@import|expression).*"));
        assertTrue(page.one("//meta[@http-equiv='Content-Security-Policy']/@content").startsWith("default-src 'none';"));
    }

    @Test
    void everyLinkLeadsSomewhereAndEveryIdIsThereOnce() throws Exception {
        List<String> ids = page.all("//@id");
        Set<String> distinct = new HashSet<>(ids);
        assertEquals(ids.size(), distinct.size());
        assertEquals(List.of(), page.all("//@href").stream().filter(link -> !distinct.contains(link.substring(1))).toList());
    }

    @Test
    void isBuiltForThoseWhoDoNotSeeIt() throws Exception {
        assertEquals("en", page.one("/html/@lang"));
        assertEquals(1, page.all("//main").size() * page.all("//h1").size());
        assertEquals(List.of(), page.all("//th[not(@scope)]"));
        assertEquals(List.of(), page.all("//table[not(caption)]"));
        assertEquals(List.of(), page.all("//*[local-name()='svg'][not(@role='img') or not(@aria-label)]"));
        assertEquals(List.of(), page.all("//section[not(@aria-labelledby = .//h2/@id)]"));
        List<String> levels = page.all("//*[self::h1 or self::h2 or self::h3 or self::h4]/@id | //h3 | //h4");
        assertTrue(levels.size() > 10, levels.toString());
        assertEquals("#verdict", page.one("//a[@class='skip']/@href"));
    }

    @Test
    void aLaterReportKnowsItAsOneThatItMayReplace() throws Exception {
        assertTrue(HtmlReport.isReport(new ByteArrayInputStream(page.html().getBytes(StandardCharsets.UTF_8))));
        assertFalse(HtmlReport.isReport(new ByteArrayInputStream("<!DOCTYPE html><p>Thesis".getBytes(StandardCharsets.UTF_8))));
    }
}
