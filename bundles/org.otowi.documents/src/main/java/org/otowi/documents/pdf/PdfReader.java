package org.otowi.documents.pdf;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
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
import org.otowi.documents.input.ReadingStopped;
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
        return readPrinted(file, budget).paper();
    }

    /** Reads the bytes of a file, also what belongs to its pages. */
    public PrintedPaper readPrinted(LoadedFile file, ReadBudget budget) throws UnreadableDocumentException {
        new StreamGuard(budget).check(file.bytes());
        try (PDDocument document = Loader.loadPDF(new BudgetedInput(file.bytes(), budget))) {
            checkPages(document, budget);
            GlyphCollector collector = new GlyphCollector(budget);
            List<List<PdfLine>> pages = collector.collect(document).stream().map(LineBuilder::lines).toList();
            String printed = PrintedText.of(pages, collector.asides(), document.getDocumentInformation());
            return new PrintedPaper(paper(file, pages, collector.brokenPages()), printed);
        } catch (ReadingStopped e) {
            throw e.refusal();
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(Reason.ENCRYPTED, Messages.text("pdfEncrypted", file.path()), e);
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException(Reason.BROKEN, Messages.text("pdfBroken", file.path()), e);
        } catch (OutOfMemoryError | StackOverflowError e) {
            // a book too large for this machine, or tables of objects that unpack without end
            throw new UnreadableDocumentException(Reason.TOO_LARGE, Messages.text("pdfMemory", file.path()), e);
        }
    }

    private static void checkPages(PDDocument document, ReadBudget budget) throws UnreadableDocumentException {
        int pages = document.getNumberOfPages();
        if (pages > budget.limits().maxPages()) {
            throw ReadBudget.refusal(Reason.TOO_LARGE, "pdfPages", budget.file(), pages, budget.limits().maxPages());
        }
    }

    private static Paper paper(LoadedFile file, List<List<PdfLine>> shown, List<Integer> brokenPages)
            throws UnreadableDocumentException {
        List<List<PdfLine>> pages = Furniture.removed(shown).stream().map(ColumnOrder::of).toList();
        List<PdfLine> lines = pages.stream().flatMap(List::stream).toList();
        if (lines.isEmpty()) {
            throw isCutOff(file.bytes()) || !brokenPages.isEmpty()
                    ? ReadBudget.refusal(Reason.BROKEN, "pdfBroken", file.path())
                    : ReadBudget.refusal(Reason.NO_TEXT, "pdfScanned", file.path());
        }
        BodyStyle body = BodyStyle.of(lines);
        PaperBuilder paper = new PaperBuilder(file.path(), file.sha256());
        if (isCutOff(file.bytes())) {
            paper.warn(Messages.text("pdfCutOff"));
        }
        if (!brokenPages.isEmpty()) {
            paper.warn(Messages.text("pdfBrokenPages", brokenPages.stream().map(String::valueOf).collect(joining(", "))));
        }
        TitlePage front = TitlePage.of(pages.get(0), body, new Headings(body));
        front.title().ifPresent(paper::title);
        paper.authors(front.authors());
        Set<PdfLine> frontLines = Set.copyOf(front.lines());
        RunningHeads heads = new RunningHeads(front);
        List<Block> blocks = new ArrayList<>();
        for (List<PdfLine> page : pages) {
            List<PdfLine> text = page == pages.get(0)
                    ? page.stream().filter(line -> !frontLines.contains(line)).toList() : heads.removedFrom(page);
            blocks.addAll(BlockBuilder.blocks(text, body));
        }
        new PdfStructure(paper, body, Vocabulary.of(lines)).addAll(blocks);
        return paper.build();
    }

    /** A whole file ends with the mark of its end; some programs put a few bytes behind it (PDF 1.7, 7.5.5). */
    private static boolean isCutOff(byte[] bytes) {
        int from = Math.max(0, bytes.length - 2048);
        return !new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
}
