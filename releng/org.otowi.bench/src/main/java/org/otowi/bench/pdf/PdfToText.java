package org.otowi.bench.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Poppler's {@code pdftotext}, a process for each file, with its own paragraphs. */
final class PdfToText implements Tool {

    @Override
    public String label() {
        return "pdftotext";
    }

    @Override
    public Reading read(Path pdf) throws IOException {
        return TextLines.reading(List.of(extract(pdf).split("\\f|\\R\\s*\\R")));
    }

    @Override
    public String extract(Path pdf) throws IOException {
        Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", pdf.toString(), "-").start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
