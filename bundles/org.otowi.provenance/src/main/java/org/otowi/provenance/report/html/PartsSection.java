package org.otowi.provenance.report.html;

import java.util.List;
import org.otowi.provenance.attribution.Shares;
import org.otowi.provenance.report.FilePart;
import org.otowi.provenance.report.LogPart;
import org.otowi.provenance.report.ProvenanceReport;
import org.otowi.provenance.verify.Verdict;

/** Each file by itself, folded unless there are few. */
final class PartsSection {

    /** Files up to which all parts are open. */
    private static final int FEW = 3;

    private final HtmlWriter html;
    private final boolean few;

    private PartsSection(HtmlWriter html, boolean few) {
        this.html = html;
        this.few = few;
    }

    static void write(HtmlWriter html, ProvenanceReport report) {
        PartsSection parts = new PartsSection(html, report.files().size() <= FEW);
        Contents.section(html, Contents.PARTS, () -> {
            html.leaf("p.note", ReportTexts.get("parts.note"));
            html.newLine();
            report.files().forEach(parts::part);
        });
    }

    private void part(FilePart file) {
        List<String> open = few ? List.of("open", "") : List.of();
        html.block("details#" + Ids.file(file) + ".file", open, () -> {
            html.block("summary", () -> {
                html.in("h3", () -> html.foreign(file.name()));
                html.leaf("span.note", ReportTexts.get("part.summary", file.judged().verdict().label(), file.judged().entries()));
            });
            alarm(file);
            facts(file);
            if (!file.judged().findings().isEmpty()) {
                html.leaf("h4", ReportTexts.get("part.findings"));
                FindingsSection.write(html, file);
            }
            if (file.shares().total() > 0) {
                shares(file.shares());
            }
            file.log().ifPresent(log -> entries(file, log));
            html.leaf("h4", ReportTexts.get("part.text"));
            TextWriter.write(html, file);
        });
    }

    private void alarm(FilePart file) {
        Verdict verdict = file.judged().verdict();
        if (verdict != Verdict.VALID && verdict != Verdict.VALID_UNANCHORED) {
            html.block("p.alarm", () -> {
                VerdictWords.mark(html, verdict);
                html.text(ReportTexts.get("part.alarm." + verdict.label()));
            });
        }
    }

    private void facts(FilePart file) {
        html.block("dl.facts", () -> {
            fact("part.verdict", () -> html.text(file.judged().sentence()));
            file.log().ifPresent(log -> {
                fact("part.log.hash", () -> html.leaf("code.hash", log.sha256().hex()));
                fact("part.log", () -> html.text(ReportTexts.get("part.log.size", Numbers.count(log.bytes()),
                        Numbers.count(file.judged().entries()))));
            });
            fact("part.content.hash", () -> html.leaf("code.hash",
                    file.content().map(hash -> hash.hex()).orElseGet(() -> ReportTexts.get("part.content.none"))));
        });
    }

    private void fact(String key, Runnable value) {
        html.leaf("dt", ReportTexts.get(key));
        html.block("dd", value);
    }

    private void shares(Shares shares) {
        html.leaf("h4", ReportTexts.get("part.shares"));
        SharesPicture.figure(html, shares);
        if (shares.deletedAi() > 0) {
            html.leaf("p.note", ReportTexts.get("shares.deleted", Numbers.count(shares.deletedAi())));
        }
    }

    private void entries(FilePart file, LogPart log) {
        html.leaf("h4", ReportTexts.get("part.entries"));
        EntryWriter writer = new EntryWriter(html, file);
        html.block("ol.entries", () -> log.entries().forEach(writer::write));
        if (log.entriesLeftOut() > 0) {
            html.leaf("p.note", ReportTexts.get("part.entries.left", Numbers.count(log.entriesLeftOut())));
        }
    }
}
