package org.otowi.cli.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.cli.Otowi;
import org.otowi.cli.connection.EndCodes;
import org.otowi.provenance.cli.CommandRun;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.WorkFolder;

/** Reading a PDF leaves its running heads out; the gate sees them. */
class MarkedPdfTest {

    private static final int ACROSS = 45;
    private static final String[] WORDS = {"Flow", "Heat", "Pressure", "Density", "Sound", "Light", "Noise", "Drag"};

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"CUI//SP-CTI", "SECRET//NOFORN", "CUI", "UNCLASSIFIED CONTROLLED NUCLEAR INFORMATION",
        "DISTRIBUTION STATEMENT D. Distribution authorized to DoD and U.S. DoD contractors only."})
    void aBannerInTheHeadOfThePagesIsRefused(String banner) throws Exception {
        assertRefused(preview(banner, 0));
    }

    @Test
    void aWatermarkAcrossThePagesIsRefused() throws Exception {
        assertRefused(preview("SECRET", ACROSS));
    }

    @Test
    void anOrdinaryHeadIsNot() throws Exception {
        CommandRun run = preview("Lindholm and Norquist", 0);
        assertEquals(ExitCodes.DONE, run.exitCode(), run.err());
    }

    private static void assertRefused(CommandRun run) {
        assertEquals(EndCodes.BLOCKED, run.exitCode(), run.out() + run.err());
        assertTrue(run.out().contains("Gate         refuses it\n"), run.out());
    }

    private CommandRun preview(String head, int degrees) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (int page = 1; page <= 4; page++) {
                pdf.addPage(new PDPage());
                for (int line = 0; line < WORDS.length; line++) {
                    write(pdf, 72, 640 - 14 * line, 0, WORDS[(line + page) % WORDS.length] + " was measured on page " + page + ".");
                }
                write(pdf, 100, degrees == 0 ? 750 : 300, degrees, head);
            }
            pdf.save(folder.resolve("a.pdf").toFile());
        }
        Map<String, String> variables = Map.of("OTOWI_API_KEY", "sk-test-0123456789",
                "XDG_STATE_HOME", folder.resolveSibling("state").toString(),
                "XDG_CONFIG_HOME", folder.resolveSibling("config").toString());
        return Otowi.in(folder).withVariables(variables).run("ask", "Why?", "--dialect", "openai-chat", "--base-url",
                "http://127.0.0.1:9/v1", "--model", "test-1", "--attach", "a.pdf", "--preview");
    }

    private static void write(PDDocument pdf, float x, float y, int degrees, String text) throws IOException {
        PDPage last = pdf.getPage(pdf.getNumberOfPages() - 1);
        try (PDPageContentStream content = new PDPageContentStream(pdf, last, PDPageContentStream.AppendMode.APPEND, false)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), degrees == 0 ? 10 : 60);
            content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), x, y));
            content.showText(text);
            content.endText();
        }
    }
}
