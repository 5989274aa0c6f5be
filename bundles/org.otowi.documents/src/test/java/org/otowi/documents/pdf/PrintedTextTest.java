package org.otowi.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.documents.FullText;
import org.otowi.documents.FullTextReader;
import org.otowi.documents.ReadLimits;
import org.otowi.documents.TextPiece;

/** What is taken out of the text of a PDF is in its printed text: it may say who may have the file. */
class PrintedTextTest {

    private static final String[] WORDS = {"flow", "heat", "pressure", "density", "sound", "light", "noise", "drag"};

    @TempDir
    private Path folder;

    @Test
    void runningHeadsAreNoTextButArePrinted() throws Exception {
        FullText text = read(threePages().bytes());
        assertFalse(pieces(text).contains("CUI"), pieces(text));
        List<String> pages = List.of(text.printed().split("\f"));
        for (String page : pages.subList(0, 3)) {
            List<String> lines = page.strip().lines().toList();
            assertEquals("CUI//SP-CTI", lines.get(0));
            assertEquals("Controlled by: Office 7", lines.get(lines.size() - 1));
        }
        assertTrue(text.printed().contains("The drag was measured on page 2"), text.printed());
    }

    @Test
    void aWatermarkThatStandsAslantIsOneWord() throws Exception {
        FullText text = read(stamped(45));
        assertFalse(pieces(text).contains("RET"), pieces(text));
        assertTrue(text.printed().contains("\nSECRET\n"), text.printed());
    }

    @Test
    void whatStandsAlongTheSideIsALine() throws Exception {
        assertTrue(read(stamped(90)).printed().contains("\nSECRET\n"));
    }

    @Test
    void notesAndTheFilesPropertiesAreThere() throws Exception {
        try (PDDocument document = Loader.loadPDF(threePages().bytes())) {
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("Distribution Statement D");
            document.getPage(1).getAnnotations().add(note);
            document.getDocumentInformation().setKeywords("OUO");
            FullText text = read(bytes(document));
            assertTrue(text.printed().contains("Distribution Statement D\f"), text.printed());
            assertTrue(text.printed().endsWith("\f\nOUO"), text.printed());
        }
    }

    @Test
    void ofATextFileAllIsPrinted() throws Exception {
        FullText text = new FullTextReader(ReadLimits.DEFAULT)
                .read(Files.writeString(folder.resolve("a.txt"), "one\ntwo\n"), () -> false).get(0);
        assertEquals("one\ntwo", text.printed());
    }

    private static TestPdf threePages() {
        TestPdf pdf = new TestPdf();
        for (int page = 1; page <= 3; page++) {
            for (int line = 0; line < WORDS.length; line++) {
                pdf.line(72, 100 + 12 * line, 10, "The " + WORDS[(line + page) % WORDS.length] + " was measured on page " + page
                        + " at nine places of the duct.");
            }
            pdf.line(270, 30, 10, "CUI//SP-CTI").line(250, 770, 10, "Controlled by: Office 7");
            if (page < 3) {
                pdf.newPage();
            }
        }
        return pdf;
    }

    private static byte[] stamped(int degrees) throws IOException {
        try (PDDocument document = Loader.loadPDF(threePages().bytes());
                PDPageContentStream content =
                        new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, false)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 60);
            content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), 250, 300));
            content.showText("SECRET");
            content.endText();
            content.close();
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private FullText read(byte[] pdf) throws Exception {
        return new FullTextReader(ReadLimits.DEFAULT).read(Files.write(folder.resolve("a.pdf"), pdf), () -> false)
                .get(0);
    }

    private static String pieces(FullText text) {
        return text.pieces().stream().map(TextPiece::text).collect(Collectors.joining("\n"));
    }
}
