package org.otowi.bench.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** How fast the programs read the same files. They take turns after warming up, and of each the best turn counts. */
final class Speed {

    static final int TURNS = Integer.getInteger("turns", 3);
    private static final int WARM_UP = 2;

    private final List<Path> pdfs;
    private final List<Tool> tools;

    Speed(List<Path> pdfs, List<Tool> tools) {
        this.pdfs = pdfs;
        this.tools = tools;
    }

    Map<String, Double> pagesPerSecond() throws Exception {
        Map<String, Double> best = new LinkedHashMap<>();
        int pages = pages();
        for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
            for (Tool tool : tools) {
                long start = System.nanoTime();
                for (Path pdf : pdfs) {
                    tool.extract(pdf);
                }
                double speed = pages * 1e9 / (System.nanoTime() - start);
                if (turn >= WARM_UP) {
                    best.merge(tool.label(), speed, Math::max);
                }
            }
        }
        return best;
    }

    private int pages() throws IOException {
        int pages = 0;
        for (Path pdf : pdfs) {
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                pages += document.getNumberOfPages();
            }
        }
        return pages;
    }
}
