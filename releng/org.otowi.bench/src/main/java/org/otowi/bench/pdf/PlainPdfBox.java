package org.otowi.bench.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDFBox as it comes, in the order of the content, with its own paragraphs. */
final class PlainPdfBox implements Tool {

    private static final String PARAGRAPH = "\u2029";

    @Override
    public String label() {
        return "plain PDFBox";
    }

    @Override
    public Reading read(Path pdf) throws IOException {
        return TextLines.reading(List.of(extract(pdf).split(PARAGRAPH)));
    }

    @Override
    public String extract(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setParagraphEnd(PARAGRAPH);
            return stripper.getText(document);
        }
    }
}
