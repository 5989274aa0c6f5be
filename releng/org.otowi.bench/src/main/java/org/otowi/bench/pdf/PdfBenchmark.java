package org.otowi.bench.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sets all articles in all styles, has all programs read them, and prints tables; what differs goes to a file. */
public final class PdfBenchmark {

    private record Sample(Article article, Style style, Path pdf) {}

    private static final Path FOLDER = Path.of("target", "pdf");

    private final List<Tool> tools = new ArrayList<>(List.of(new Ours(), new PlainPdfBox()));
    private final List<Sample> samples = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    private PdfBenchmark() {}

    /** Words choose the styles whose names hold one of them; without words, all. */
    public static void main(String... words) throws Exception {
        if (!Compiler.has("pdflatex", "--version")) {
            System.out.println("The PDF benchmark was skipped: there is no pdflatex. Debian has it in texlive-latex-extra.");
            return;
        }
        PdfBenchmark benchmark = new PdfBenchmark();
        benchmark.compile(words);
        benchmark.compare();
        if (Speed.TURNS > 0) {
            benchmark.time();
        }
    }

    private void compile(String... words) throws IOException, InterruptedException {
        if (Compiler.has("pdftotext", "-v")) {
            tools.add(new PdfToText());
        }
        Compiler compiler = new Compiler(FOLDER);
        for (Style style : Samples.styles(words)) {
            for (Article article : Samples.articles()) {
                Optional<Path> pdf = compiler.compile(article, style);
                pdf.ifPresentOrElse(path -> samples.add(new Sample(article, style, path)),
                        () -> skipped.add(style.name() + " of " + article.name()));
            }
        }
        System.out.printf("%d PDFs in %s%n", samples.size(), FOLDER.toAbsolutePath());
        skipped.forEach(name -> System.out.println("Skipped, as TeX could not set it: " + name));
    }

    private void compare() throws Exception {
        Map<String, Score> byColumns = new TreeMap<>();
        Map<String, Score> byStyle = new TreeMap<>();
        for (Sample sample : samples) {
            for (Tool tool : tools) {
                Comparison comparison = new Comparison(sample.article(), tool.read(sample.pdf()));
                Score score = comparison.score();
                byColumns.merge(sample.style().columns() + " | " + tool.label(), score, Score::plus);
                if (tool instanceof Ours) {
                    byStyle.merge(sample.style().name() + " | " + sample.style().columns(), score, Score::plus);
                }
                differences.add("## " + tool.label() + ": " + sample.pdf().getFileName());
                differences.addAll(comparison.differences());
            }
        }
        print("columns | read by", byColumns);
        print("class, read by Otowi | columns", byStyle);
        Path file = FOLDER.resolve("differences.txt");
        Files.write(file, differences);
        System.out.printf("%nWhat differs: %s%n", file.toAbsolutePath());
    }

    private static void print(String head, Map<String, Score> scores) {
        System.out.printf("%n| %s | %s%n", head, Score.HEADER);
        scores.forEach((label, score) -> System.out.printf("| %s | %s%n", label,
                score.cells(!label.contains("plain") && !label.contains("pdftotext"))));
    }

    private void time() throws Exception {
        List<Path> pdfs = samples.stream().map(Sample::pdf).toList();
        Map<String, Double> speeds = new Speed(pdfs, tools).pagesPerSecond();
        double bare = speeds.get(new PlainPdfBox().label());
        System.out.println();
        speeds.forEach((label, speed) -> System.out.printf(Locale.ROOT,
                "%s: %.0f pages/s, %.2f times the time of plain PDFBox%n", label, speed, bare / speed));
    }
}
