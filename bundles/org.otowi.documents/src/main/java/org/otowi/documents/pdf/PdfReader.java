package org.otowi.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.otowi.documents.Paper;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.UnreadableDocumentException.Reason;
import org.otowi.documents.input.LoadedFile;
import org.otowi.documents.input.Messages;
import org.otowi.documents.input.ReadBudget;
import org.otowi.documents.text.PaperBuilder;

/** Reads a PDF: glyphs, lines, blocks and then the parts of a paper. */
public final class PdfReader {

    /** Kept here, since loggers that nobody keeps forget their level: the library reports each odd glyph. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");
    private static final Logger FONTS = Logger.getLogger("org.apache.fontbox");

    public PdfReader() {
        LIBRARY.setLevel(Level.OFF);
        FONTS.setLevel(Level.OFF);
    }

    /** Reads the bytes of a file. */
    public Paper read(LoadedFile file, ReadBudget budget) throws UnreadableDocumentException {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            if (document.getNumberOfPages() > budget.limits().maxPages()) {
                throw ReadBudget.refusal(Reason.TOO_LARGE, "pdfPages", file.path(), document.getNumberOfPages(),
                        budget.limits().maxPages());
            }
            return paper(file, new GlyphCollector(budget).collect(document));
        } catch (ReadingStopped e) {
            throw e.refusal();
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(Reason.ENCRYPTED, Messages.text("pdfEncrypted", file.path()), e);
        } catch (IOException e) {
            throw new UnreadableDocumentException(Reason.BROKEN, Messages.text("pdfBroken", file.path()), e);
        }
    }

    private static Paper paper(LoadedFile file, List<PageGlyphs> glyphs) throws UnreadableDocumentException {
        List<List<PdfLine>> pages = Furniture.removed(glyphs.stream().map(LineBuilder::lines).toList());
        List<PdfLine> lines = pages.stream().flatMap(List::stream).toList();
        if (lines.isEmpty()) {
            throw ReadBudget.refusal(Reason.NO_TEXT, "pdfScanned", file.path());
        }
        BodyStyle body = BodyStyle.of(lines);
        PaperBuilder paper = new PaperBuilder(file.path(), file.sha256());
        TitlePage front = TitlePage.of(pages.get(0), body, new Headings(body));
        front.title().ifPresent(paper::title);
        paper.authors(front.authors());
        List<Block> blocks = new ArrayList<>();
        for (List<PdfLine> page : pages) {
            List<PdfLine> text = page.stream().filter(line -> !front.lines().contains(line)).toList();
            blocks.addAll(BlockBuilder.blocks(text, body));
        }
        new PdfStructure(paper, body, Vocabulary.of(lines)).addAll(blocks);
        return paper.build();
    }
}
