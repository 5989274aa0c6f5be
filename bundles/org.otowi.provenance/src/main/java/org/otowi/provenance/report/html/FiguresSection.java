package org.otowi.provenance.report.html;

import java.util.List;
import org.otowi.provenance.attribution.LineClass;
import org.otowi.provenance.attribution.Shares;
import org.otowi.provenance.report.Claims;
import org.otowi.provenance.report.ProvenanceReport;

/** The figures that most readers come for. */
final class FiguresSection {

    private FiguresSection() {}

    static void write(HtmlWriter html, ProvenanceReport report) {
        Claims claims = Claims.of(report);
        Shares shares = report.shares();
        Contents.section(html, Contents.FIGURES, () -> {
            html.block("dl.figures", () -> {
                figure(html, "files", Numbers.count(report.files().size()));
                figure(html, "entries", Numbers.count(report.judged().files().stream().mapToLong(file -> file.entries()).sum()));
                figure(html, "lines", Numbers.count(shares.total()));
                figure(html, "ai", Numbers.percent(ai(shares), shares.total()));
                figure(html, "models", Numbers.count(claims.models().size()));
                figure(html, "reviews", Numbers.count(claims.reviews().size()));
            });
            SharesPicture.figure(html, shares);
            long counted = report.credibleFiles().stream().filter(file -> file.shares().total() > 0).count();
            if (counted < report.files().size()) {
                html.leaf("p.note", ReportTexts.get("figures.left", counted, report.files().size()));
            }
        });
    }

    static int ai(Shares shares) {
        return List.of(LineClass.values()).stream().filter(LineClass::isOfModel).mapToInt(shares::of).sum();
    }

    private static void figure(HtmlWriter html, String key, String value) {
        html.in("div", () -> {
            html.leaf("dt", ReportTexts.get("figures." + key));
            html.leaf("dd", value);
        });
    }
}
