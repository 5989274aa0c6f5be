package org.otowi.provenance.report.html;

import java.util.List;
import org.otowi.provenance.report.FilePart;
import org.otowi.provenance.report.ProvenanceReport;
import org.otowi.provenance.verify.Verdict;

/** One row a file. */
final class FilesSection {

    private FilesSection() {}

    static void write(HtmlWriter html, ProvenanceReport report) {
        Contents.section(html, Contents.FILES, () -> {
            Table table = new Table(html, "files");
            table.write(List.of("file", "verdict", "grade", "entries#", "reviews#", "lines#", "ai#", "origin"),
                    () -> report.files().forEach(file -> table.row(() -> row(html, table, file))));
        });
    }

    private static void row(HtmlWriter html, Table table, FilePart file) {
        Verdict verdict = file.judged().verdict();
        html.in("th", List.of("scope", "row"), () -> html.in("a", List.of("href", "#" + Ids.file(file)),
                () -> html.foreign(file.name())));
        html.in("td.nowrap." + VerdictWords.style(verdict), () -> {
            VerdictWords.mark(html, verdict);
            html.text(verdict.label());
        });
        table.text(file.judged().grade().label());
        table.number(file.judged().entries());
        table.number(file.credibleEntries().stream().filter(entry -> entry.entry().review().isPresent()).count());
        if (file.shares().total() == 0) {
            html.leaf("td", ReportTexts.get("files.none"), "colspan", "3");
            return;
        }
        table.number(file.shares().total());
        html.leaf("td.number", Numbers.percent(FiguresSection.ai(file.shares()), file.shares().total()));
        html.in("td", () -> SharesPicture.bar(html, file.shares()));
    }
}
