package org.otowi.provenance.report.html;

import java.util.List;
import org.otowi.provenance.report.FilePart;
import org.otowi.provenance.report.TextPart;

/** The text of a file: lines of one origin together, named in the margin and linked to their entry. */
final class TextWriter {

    private final HtmlWriter html;
    private final FilePart file;

    private TextWriter(HtmlWriter html, FilePart file) {
        this.html = html;
        this.file = file;
    }

    static void write(HtmlWriter html, FilePart file) {
        if (file.text() instanceof TextPart.Shown shown) {
            new TextWriter(html, file).write(shown);
        } else if (file.text() instanceof TextPart.NotShown not) {
            html.leaf("p", ReportTexts.get("text." + not.reason(), TextPart.MAX_BYTES >> 20));
        }
    }

    private void write(TextPart.Shown text) {
        if (text.runs().isEmpty()) {
            html.leaf("p", ReportTexts.get("text.empty"));
            return;
        }
        html.block("div.text", List.of("role", "group", "aria-label", ReportTexts.get("text.label", file.name())),
                () -> text.runs().forEach(this::run));
        if (text.linesLeftOut() > 0) {
            html.leaf("p.note", ReportTexts.get("text.left", Numbers.count(text.linesLeftOut())));
        }
    }

    private void run(TextPart.Run run) {
        html.block("div#" + Ids.line(file, run.firstLine()) + ".run." + run.origin().label(), () -> {
            html.block("p.tag", () -> tag(run));
            html.in("pre", () -> {
                int number = run.firstLine();
                for (String line : run.lines()) {
                    line(number++, line);
                }
            });
        });
    }

    private void tag(TextPart.Run run) {
        html.text(ReportTexts.get("text.class." + run.origin().label()));
        run.entry().ifPresent(entry -> link("text.entry", entry));
        run.model().ifPresent(entry -> link("text.model", entry));
        run.reviews().forEach(entry -> link("text.review", entry));
    }

    private void link(String key, int entry) {
        html.text(" \u00b7 ");
        html.leaf("a", ReportTexts.get(key, entry), "href", "#" + Ids.entry(file, entry));
    }

    private void line(int number, String line) {
        html.in("span.l", () -> {
            html.leaf("i", String.valueOf(number));
            html.line(line);
            html.newLine();
        });
    }
}
