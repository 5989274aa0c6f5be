package org.otowi.provenance.report.html;

import java.util.List;
import org.otowi.provenance.report.FilePart;
import org.otowi.provenance.report.ProvenanceReport;
import org.otowi.provenance.verify.Finding;
import org.otowi.provenance.verify.Severity;

/** What a verifier noticed. */
final class FindingsSection {

    /** More than anybody reads in one table. */
    private static final int MAX = 200;

    private record Place(FilePart file, Finding finding) {}

    private FindingsSection() {}

    /** Defects and warnings of all logs. */
    static void write(HtmlWriter html, ProvenanceReport report) {
        List<Place> all = report.files().stream().flatMap(file -> file.judged().findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO).map(finding -> new Place(file, finding))).toList();
        Contents.section(html, Contents.FINDINGS, () -> {
            if (all.isEmpty()) {
                html.leaf("p", ReportTexts.get("findings.none"));
                return;
            }
            Table table = new Table(html, "findings");
            table.write(List.of("file", "severity", "kind", "line#", "seq#", "meaning"),
                    () -> all.stream().limit(MAX).forEach(place -> table.row(() -> {
                        html.in("td", () -> html.in("a", List.of("href", "#" + Ids.file(place.file())),
                                () -> html.foreign(place.file().name())));
                        write(html, table, place.finding());
                    })));
            if (all.size() > MAX) {
                html.leaf("p.note", ReportTexts.get("findings.more", all.size() - MAX));
            }
        });
    }

    /** All findings of one log. */
    static void write(HtmlWriter html, FilePart file) {
        List<Finding> findings = file.judged().findings();
        Table table = new Table(html, "part.findings");
        table.write(List.of("severity", "kind", "line#", "seq#", "meaning", "expected", "found"),
                () -> findings.stream().limit(MAX).forEach(finding -> table.row(() -> {
                    write(html, table, finding);
                    html.in("td", () -> finding.expected().ifPresent(text -> html.in("code", () -> html.foreign(text))));
                    html.in("td", () -> finding.found().ifPresent(text -> html.in("code", () -> html.foreign(text))));
                })));
        if (findings.size() > MAX) {
            html.leaf("p.note", ReportTexts.get("findings.more", findings.size() - MAX));
        }
    }

    private static void write(HtmlWriter html, Table table, Finding finding) {
        html.leaf(finding.severity() == Severity.DEFECT ? "td.bad" : "td",
                ReportTexts.get("severity." + finding.severity().label()));
        table.code(finding.kind().label());
        html.leaf("td.number", finding.line().isPresent() ? Numbers.count(finding.line().getAsInt()) : "");
        html.leaf("td.number", finding.seq().isPresent() ? Numbers.count(finding.seq().getAsLong()) : "");
        table.foreign(finding.sentence());
    }
}
