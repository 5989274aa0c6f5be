package org.otowi.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.documents.Cancellation;
import org.otowi.documents.DocumentReader;
import org.otowi.documents.Documents;
import org.otowi.documents.Paper;
import org.otowi.documents.ReadLimits;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.UnreadableDocumentException.Reason;

/** Files that are broken, locked or made to exhaust a reader. */
@Timeout(120)
class HostilePdfTest {

    @TempDir
    private Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** A file with these objects, numbered from 1; the first is the catalog. */
    private Path write(String name, Object... objects) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n");
        file.writeBytes(ascii("%PDF-1.7\n"));
        for (int i = 0; i < objects.length; i++) {
            table.append(String.format("%010d 00000 n \n", file.size()));
            file.writeBytes(ascii((i + 1) + " 0 obj\n"));
            file.writeBytes(objects[i] instanceof byte[] bytes ? bytes : ascii(objects[i].toString()));
            file.writeBytes(ascii("\nendobj\n"));
        }
        int start = file.size();
        file.writeBytes(ascii(table + "trailer\n<< /Root 1 0 R /Size " + (objects.length + 1) + " >>\nstartxref\n"
                + start + "\n%%EOF\n"));
        return write(name, file.toByteArray());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] stream(String dictionary, byte[] data) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(ascii("<< " + dictionary + " /Length " + data.length + " >>\nstream\n"));
        stream.writeBytes(data);
        stream.writeBytes(ascii("\nendstream"));
        return stream.toByteArray();
    }

    /** Spaces that deflate a thousandfold. */
    private static byte[] bomb(int megabytes) throws IOException {
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int i = 0; i < megabytes; i++) {
                out.write(spaces);
            }
        }
        return deflated.toByteArray();
    }

    private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
    private static final String ONE_PAGE = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

    private static String page(String more) {
        return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] " + more + " >>";
    }

    @Test
    void refusesAPdfThatNeedsAPassword() throws Exception {
        try (TestPdf pdf = new TestPdf().line(72, 72, 10, "Secret words.")) {
            Documents.refusal(Reason.ENCRYPTED, pdf.saveProtected(folder.resolve("locked.pdf"), "password"));
        }
    }

    @Test
    void readsAProtectedPdfThatOpensWithoutPassword() throws Exception {
        try (TestPdf pdf = new TestPdf().line(72, 72, 10, "Open words.")) {
            Paper paper = (Paper) Documents.read(pdf.saveProtected(folder.resolve("open.pdf"), ""));
            assertEquals("Open words.", paper.sentences().findFirst().orElseThrow().text());
        }
    }

    @Test
    void saysThatAScanHasNoText() throws Exception {
        try (TestPdf pdf = new TestPdf().newPage()) {
            String message = Documents.refusal(Reason.NO_TEXT, pdf.save(folder.resolve("scan.pdf"))).getMessage();
            assertTrue(message.contains("OCR"), message);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.2, 0.5, 0.8, 0.95})
    void readsWhatIsLeftOfATruncatedPdfWithAWarningOrRefusesIt(double share) throws Exception {
        byte[] whole;
        try (TestPdf pdf = new TestPdf()) {
            pdf.lines(72, 72, "First words of a page that is here.", "More words of it.");
            whole = pdf.newPage().line(72, 72, 10, "Words of the last page.").bytes();
        }
        Path file = write("cut.pdf", Arrays.copyOf(whole, (int) (whole.length * share)));
        try {
            assertTrue(((Paper) Documents.read(file)).warnings().stream().anyMatch(text -> text.contains("ends early")));
        } catch (UnreadableDocumentException e) {
            assertEquals(Reason.BROKEN, e.reason());
        }
    }

    @Test
    void refusesTextThatOnlyCallsItselfPdf() throws Exception {
        Documents.refusal(Reason.BROKEN, write("fake.pdf", ascii("These are words.")));
        Documents.refusal(Reason.BROKEN, write("fake2.pdf", ascii("%PDF-1.7\nand nothing more")));
    }

    @Test
    void refusesAPageThatUnpacksToGigabytes() throws Exception {
        Path file = write("bomb.pdf", CATALOG, ONE_PAGE, page("/Contents 4 0 R"),
                stream("/Filter /FlateDecode", bomb(200)));
        Documents.refusal(Reason.TOO_LARGE, file);
    }

    @Test
    void refusesABombWithinABomb() throws Exception {
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(twice)) {
            out.write(hex(bomb(200)));
        }
        Path file = write("nested.pdf", CATALOG, ONE_PAGE, page("/Contents 4 0 R"),
                stream("/Filter [/FlateDecode /ASCIIHexDecode /FlateDecode]", twice.toByteArray()));
        Documents.refusal(Reason.TOO_LARGE, file);
    }

    private static byte[] hex(byte[] bytes) {
        return ascii(HexFormat.of().formatHex(bytes) + ">");
    }

    @Test
    void refusesAFormThatUnpacksToGigabytes() throws Exception {
        Path file = write("form.pdf", CATALOG, ONE_PAGE,
                page("/Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >>"), stream("", ascii("/F Do")),
                stream("/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Filter /FlateDecode", bomb(200)));
        Documents.refusal(Reason.TOO_LARGE, file);
    }

    @Test
    void stopsFormsThatDrawEachOtherWithoutEnd() throws Exception {
        Object[] objects = new Object[16];
        objects[0] = CATALOG;
        objects[1] = ONE_PAGE;
        objects[2] = page("/Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >>");
        objects[3] = stream("", ascii("/F Do"));
        for (int i = 4; i < objects.length; i++) {
            objects[i] = stream("/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /F "
                    + Math.min(i + 2, objects.length) + " 0 R >> >>", ascii("/F Do ".repeat(20)));
        }
        Path file = write("forms.pdf", objects);
        DocumentReader reader = new DocumentReader(new ReadLimits(1 << 20, 10, 1 << 20, Duration.ofSeconds(1)));
        assertEquals(Reason.TOO_SLOW, assertThrows(UnreadableDocumentException.class,
                () -> reader.read(file, Cancellation.NEVER)).reason());
    }

    @Test
    void refusesAMillionDeclaredPages() throws Exception {
        Path file = write("pages.pdf", CATALOG, "<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>", page(""));
        Documents.refusal(Reason.TOO_LARGE, file);
    }

    @Test
    void survivesAPageTreeThatContainsItself() throws Exception {
        Path file = write("cycle.pdf", CATALOG, "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>", page(""));
        Documents.refusal(Reason.NO_TEXT, file);
    }

    @Test
    void survivesArraysNestedWithoutEnd() throws Exception {
        Path file = write("deep.pdf", CATALOG, ONE_PAGE, page("/Odd " + "[".repeat(200_000)));
        assertThrows(UnreadableDocumentException.class, () -> Documents.read(file));
    }

    @Test
    void stopsWhenCancelledOnAPage() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (TestPdf pdf = new TestPdf()) {
            for (int i = 0; i < 40; i++) {
                pdf.line(72, 72 + 12 * i, 10, "Many words stand on this page.");
            }
            Path file = pdf.save(folder.resolve("long.pdf"));
            assertThrows(CancellationException.class, () -> new DocumentReader(ReadLimits.DEFAULT)
                    .read(file, () -> asked.incrementAndGet() > 100));
        }
    }

    @Test
    void refusesMoreTextThanTheLimit() throws Exception {
        try (TestPdf pdf = new TestPdf().line(72, 72, 10, "More than ten characters.")) {
            Path file = pdf.save(folder.resolve("long.pdf"));
            DocumentReader reader = new DocumentReader(new ReadLimits(1 << 20, 10, 10, Duration.ofMinutes(1)));
            assertEquals(Reason.TOO_LARGE, assertThrows(UnreadableDocumentException.class,
                    () -> reader.read(file, Cancellation.NEVER)).reason());
        }
    }
}
