package org.otowi.provenance.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.testing.Forgery;
import org.otowi.provenance.testing.Study;

/** Files and logs that want to be more than text, and those that cannot be believed. */
class HostileReportTest {

    private static final String EVIL =
            "</style></title></pre><script>alert(1)</script><img src=x onerror=alert(1)>\u202e\u0000&amp;\"' ]]> -->";

    @TempDir
    private Path around;

    private Path folder;

    @BeforeEach
    void make() throws Exception {
        folder = Files.createDirectory(around.resolve("study"));
    }

    @Test
    void markupInEveryMemberOfEveryEntryStaysText() throws Exception {
        Sidecar sidecar = new Study(folder).file("a.py");
        List<String> lines = new ArrayList<>(Files.readAllLines(sidecar.path()));
        for (int i = 0; i < lines.size(); i++) {
            lines.set(i, Forgery.of(lines.get(i), HostileReportTest::poison));
        }
        Files.write(sidecar.path(), lines);
        Page page = Page.of(folder);
        assertTrue(page.html().contains("&lt;script&gt;alert(1)"), "the text is shown");
        assertInert(page);
    }

    /** Every text that the format does not tie to a form. */
    private static void poison(ObjectNode entry) {
        for (String object : List.of("actor", "tool", "model")) {
            if (entry.get(object) instanceof ObjectNode node) {
                List<String> names = new ArrayList<>();
                node.fieldNames().forEachRemaining(names::add);
                names.stream().filter(name -> node.get(name).isTextual()).forEach(name -> node.put(name, EVIL));
            }
        }
        entry.putObject("egress").put("verdict", EVIL).put("receipt", EVIL).putArray("rules").add(EVIL);
        entry.put("purpose", EVIL).put("note", EVIL).put(EVIL, EVIL);
        entry.path("sources").forEach(source -> ((ObjectNode) source).put("name", EVIL).put("place", EVIL));
        if (entry.get("type").textValue().equals("external")) {
            entry.put("type", EVIL);
        }
    }

    @Test
    void markupInTheTextStaysTextAndWhatIsNotSeenIsShown() throws Exception {
        new Study(folder).byHand("a.html", EVIL + "\n\tif (level != \"user\u202e \u2066// admin\") {\n\u0007\u2028\uFEFF\n");
        Page page = Page.of(folder);
        assertInert(page);
        List<String> lines = page.all("//span[@class='l']");
        assertTrue(lines.get(0).contains("<script>alert(1)</script>") && lines.get(0).contains("\\u202e\\u0000"), lines.get(0));
        assertTrue(lines.get(1).contains("user\\u202e \\u2066// admin"), lines.get(1));
        assertTrue(lines.get(2).endsWith("\\u0007\\u2028\\ufeff"), lines.get(2));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void markupInTheNameOfAFileStaysText() throws Exception {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")));
        new Study(folder).byHand("<img src=x onerror=alert(1)>\u202egpj.py", "x\n");
        Page page = Page.of(folder);
        assertInert(page);
        assertEquals("<img src=x onerror=alert(1)>\\u202egpj.py", page.one("//details/summary/h3"));
    }

    private static void assertInert(Page page) throws Exception {
        assertEquals(List.of(), page.all("//script | //img | //@onerror"));
        assertFalse(page.html().matches("(?s).*[\\x00-\\x08\\x0B-\\x1F\\x7F\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069].*"),
                "nothing that is not seen is left");
        assertFalse(page.html().contains("<script"), "for parsers that read on where XML would stop");
    }

    @Test
    void aTamperedLogSaysSoFirstAndNothingOfItIsCounted() throws Exception {
        Sidecar sidecar = new Study(folder).file("a.py");
        List<String> lines = new ArrayList<>(Files.readAllLines(sidecar.path()));
        lines.set(1, lines.get(1).replace("gpt-5", "gpt-6"));
        Files.write(sidecar.path(), lines);
        Page page = Page.of(folder);
        assertTrue(page.one("//section[@id='verdict']//h2").endsWith("The record was tampered with"));
        assertTrue(page.one("//p[@class='alarm']").contains("not what happened"));
        assertEquals("0", page.one("//section[@id='figures']//div[3]/dd"));
        assertTrue(page.one("//section[@id='models']/p").startsWith("No entry that can be believed"));
        assertTrue(page.one("//li[contains(@class,'defective')]").contains("self-check does not fit"));
        assertEquals(List.of(), page.all("//div[@class='text']"));
        assertEquals("self-check", page.all("//section[@id='findings']//code").get(0));
    }

    @Test
    void aTamperedLogAmongOthersDoesNotHideThem() throws Exception {
        Study study = new Study(folder);
        study.file("good.py");
        Files.writeString(study.byHand("bad.py", "x\n").path(), "rubbish\n");
        Page page = Page.of(folder);
        assertTrue(page.one("//section[@id='verdict']//h2").endsWith("The record was tampered with"));
        assertEquals("23", page.one("//section[@id='figures']//div[3]/dd"));
        assertTrue(page.one("//section[@id='figures']/p").startsWith("1 of 2 files"));
    }

    @Test
    void whatIsNoTextOrNotThereOrTooLargeIsSaid() throws Exception {
        Study study = new Study(folder);
        Files.delete(study.byHand("gone.py", "x\n").file());
        Files.write(study.byHand("binary.dat", "x\n").file(), new byte[] {(byte) 0xFF, 0, (byte) 0xFE});
        Files.write(study.byHand("huge.csv", "x\n").file(), new byte[(8 << 20) + 1]);
        study.byHand("empty.txt", "");
        String page = String.join("\n", Page.of(folder).all("//details/p"));
        for (String said : List.of("is not here", "not text in the encoding", "larger than 8 MiB", "The file is empty")) {
            assertTrue(page.contains(said), said + " in " + page);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkIsNotFollowedToWhatNobodyMeantToShow() throws Exception {
        Path secret = Files.writeString(around.resolve("secret"), "private key\n");
        Path file = new Study(folder).byHand("a.py", "x\n").file();
        Files.delete(file);
        Files.createSymbolicLink(file, secret);
        Page page = Page.of(folder);
        assertFalse(page.html().contains("private key"));
        assertTrue(page.html().contains("no regular file"));
    }

    @Test
    void aPathThatLeadsNowhereIsAmongTheFiles() throws Exception {
        Page page = Page.of(folder.resolve("nowhere"));
        assertTrue(page.one("//section[@id='verdict']//h2").endsWith("The record could not be judged"));
        assertEquals("nowhere", page.one("//section[@id='files']//tbody/tr/th"));
        assertTrue(page.one("//details//tbody//td[5]").contains("found nothing"));
    }

    @Test
    void manyLinesAreCutWithAStatement() throws Exception {
        new Study(folder).byHand("long.txt", "line\n".repeat(5_100));
        Page page = Page.of(folder);
        assertEquals(5_000, page.all("//span[@class='l']").size());
        assertTrue(page.html().contains("100 further lines of this file are left out"));
        assertEquals(Optional.of("5\u2009100"), page.all("//section[@id='figures']//div[3]/dd").stream().findFirst());
    }

    @Test
    void lettersOfAnyScriptStay() throws Exception {
        new Study(folder).byHand("a.txt", "Péclet 数 𝛼 🧪\n");
        String line = Page.of(folder).one("//span[@class='l']");
        assertEquals("1Péclet 数 𝛼 🧪", line);
    }
}
