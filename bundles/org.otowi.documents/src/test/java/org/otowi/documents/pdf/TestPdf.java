package org.otowi.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes small PDFs line by line, in the order in which the lines are added. */
final class TestPdf implements AutoCloseable {

    private static final float TOP = PDRectangle.LETTER.getHeight();

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage();

    TestPdf() {
        document.addPage(page);
    }

    TestPdf newPage() {
        page = new PDPage();
        document.addPage(page);
        return this;
    }

    /** Adds a line in Times; {@code y} is the distance of its baseline from the top of the page in points. */
    TestPdf line(float x, float y, float size, String text) {
        return line(FontName.TIMES_ROMAN, x, y, size, text);
    }

    TestPdf bold(float x, float y, float size, String text) {
        return line(FontName.TIMES_BOLD, x, y, size, text);
    }

    /** Adds lines of ten points under each other, twelve points apart. */
    TestPdf lines(float x, float y, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            line(x, y + 12 * i, 10, texts[i]);
        }
        return this;
    }

    private TestPdf line(FontName font, float x, float y, float size, String text) {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            content.beginText();
            content.setFont(new PDType1Font(font), size);
            content.newLineAtOffset(x, TOP - y);
            content.showText(text);
            content.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of the file so far. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    Path save(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    Path saveProtected(Path file, String userPassword) throws IOException {
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
        return save(file);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
