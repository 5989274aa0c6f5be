package org.otowi.provenance.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.otowi.provenance.report.Making;
import org.otowi.provenance.report.ProvenanceReport;

/**
 * A report as one HTML page: no script, nothing loaded, a policy that forbids both, and every text from a file or a log
 * written as text. The same report gives the same bytes.
 */
public final class HtmlReport {

    /** Bytes within which a report says that it is one. */
    private static final int HEAD = 512;

    private final ProvenanceReport report;
    private final HtmlWriter html;

    private HtmlReport(ProvenanceReport report, Writer out) {
        this.report = report;
        this.html = new HtmlWriter(out);
    }

    /** Writes the page; the writer must write UTF-8. */
    public static void write(ProvenanceReport report, Writer out) throws IOException {
        try {
            new HtmlReport(report, out).write();
            out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Whether what is read begins as a report of any version does. */
    public static boolean isReport(InputStream in) throws IOException {
        return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains("content=\"" + PageHead.GENERATOR + "\"");
    }

    private void write() {
        html.doctype();
        html.in("html", List.of("lang", "en"), () -> {
            PageHead.write(html, title());
            html.block("body", this::body);
        });
        html.newLine();
        html.flush();
    }

    private void body() {
        html.leaf("a.skip", ReportTexts.get("page.skip"), "href", "#verdict");
        html.newLine();
        html.block("header", this::masthead);
        Contents.write(html);
        html.block("main", () -> {
            VerdictSection.write(html, report);
            FiguresSection.write(html, report);
            FilesSection.write(html, report);
            ClaimsSections.write(html, report);
            FindingsSection.write(html, report);
            TimelineSection.write(html, report);
            PartsSection.write(html, report);
            MethodSection.write(html, report);
        });
        html.block("footer", () -> html.leaf("small", ReportTexts.get("page.footer")));
    }

    private void masthead() {
        Making making = report.making();
        html.leaf("p.kicker", ReportTexts.get("page.kicker"));
        html.in("h1", () -> html.foreign(title()));
        html.leaf("p.byline", ReportTexts.get("page.byline", Numbers.day(making.time()),
                making.tool().name() + " " + making.tool().version(), report.files().size()));
    }

    private String title() {
        List<Path> paths = report.making().paths();
        String first = name(paths.get(0));
        return paths.size() == 1 ? first : ReportTexts.get("page.more", first, paths.size() - 1);
    }

    /** Where the path itself has no name, as {@code .}, the folder's. */
    private static String name(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
