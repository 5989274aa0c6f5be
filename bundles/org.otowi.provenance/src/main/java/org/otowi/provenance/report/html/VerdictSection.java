package org.otowi.provenance.report.html;

import java.util.ArrayList;
import java.util.List;
import org.otowi.provenance.report.ProvenanceReport;
import org.otowi.provenance.verify.FindingKind;
import org.otowi.provenance.verify.Grade;
import org.otowi.provenance.verify.Report;
import org.otowi.provenance.verify.Verdict;

/** The first thing to read: the verdict in words, how strong the evidence is, and what it cannot show. */
final class VerdictSection {

    private VerdictSection() {}

    static void write(HtmlWriter html, ProvenanceReport report) {
        Verdict verdict = report.judged().verdict();
        html.block("section#verdict.verdict." + VerdictWords.style(verdict), List.of("aria-labelledby", "verdict-title"), () -> {
            html.block("h2#verdict-title", () -> {
                VerdictWords.mark(html, verdict);
                html.text(ReportTexts.get("verdict." + verdict.label()));
            });
            html.block("p.label", () -> html.leaf("code", verdict.label()));
            html.leaf("p", verdict.sentence());
            html.newLine();
            html.block("div.two", () -> {
                html.block("div", () -> grade(html, report.judged()));
                html.block("div", () -> limits(html, report));
            });
        });
    }

    private static void grade(HtmlWriter html, Report judged) {
        Grade present = judged.grade();
        html.leaf("h3", ReportTexts.get("grade.title"));
        html.block("ol.steps", () -> {
            for (Grade grade : Grade.values()) {
                boolean here = grade == present;
                html.leaf(grade.compareTo(present) <= 0 ? "li.reached" : "li",
                        here ? ReportTexts.get("grade.here", words(grade)) : words(grade),
                        here ? new String[] {"aria-current", "true"} : new String[0]);
            }
        });
        html.leaf("p.note", judged.evidence());
    }

    private static String words(Grade grade) {
        return ReportTexts.get("grade." + grade.label());
    }

    private static void limits(HtmlWriter html, ProvenanceReport report) {
        html.leaf("h3", ReportTexts.get("limits.title"));
        html.block("ul", () -> limits(report).forEach(limit -> html.leaf("li", ReportTexts.get("limits." + limit))));
    }

    private static List<String> limits(ProvenanceReport report) {
        Grade grade = report.judged().grade();
        List<String> limits = new ArrayList<>(List.of("typed", "outside"));
        if (grade == Grade.UNSIGNED) {
            limits.add("rewritten");
        }
        if (grade == Grade.SIGNED) {
            limits.add("backdated");
        }
        if (grade != Grade.ANCHORED) {
            limits.add("times");
        }
        if (has(report, FindingKind.SIGNER_NOT_CHECKED)) {
            limits.add("signer");
        }
        if (has(report, FindingKind.ANCHOR_NOT_CHECKED)) {
            limits.add("stamps");
        }
        return limits;
    }

    private static boolean has(ProvenanceReport report, FindingKind kind) {
        return report.judged().files().stream().flatMap(file -> file.findings().stream())
                .anyMatch(finding -> finding.kind() == kind);
    }
}
