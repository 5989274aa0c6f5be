package org.otowi.provenance.report.html;

import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.otowi.provenance.Actor;
import org.otowi.provenance.CitedSource;
import org.otowi.provenance.Egress;
import org.otowi.provenance.Tool;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.report.EntryPart;
import org.otowi.provenance.report.FilePart;
import org.otowi.provenance.report.TextPart;
import org.otowi.provenance.verify.Finding;
import org.otowi.provenance.verify.Severity;

/** The entries of one log: what happened, who did it, and which lines of the present text come from it. */
final class EntryWriter {

    /** Characters of an entry that the page repeats; its hunks can be thousands. */
    private static final int MAX_WORDING = 4_000;

    /** Links from an entry to its lines. */
    private static final int MAX_RUNS = 30;

    /** Rules of the gate that an entry repeats. */
    private static final int MAX_RULES = 30;

    private final HtmlWriter html;
    private final FilePart file;
    private final Map<Integer, List<TextPart.Run>> runs = new HashMap<>();

    EntryWriter(HtmlWriter html, FilePart file) {
        this.html = html;
        this.file = file;
        if (file.text() instanceof TextPart.Shown shown) {
            for (TextPart.Run run : shown.runs()) {
                run.entry().ifPresent(entry -> runs.computeIfAbsent(entry, any -> new ArrayList<>()).add(run));
            }
        }
    }

    void write(EntryPart part) {
        LogEntry entry = part.entry();
        String style = part.isDefective() ? "defective" : EntryKind.of(entry).label();
        html.block("li#" + Ids.entry(file, part) + "." + style, () -> {
            html.block("p.when", () -> {
                html.text(ReportTexts.get("entry.number", part.number()) + " \u00b7 ");
                Times.write(html, entry.time());
            });
            html.block("p.what", () -> html.foreign(entry.summary()));
            who(part);
            entry.purpose().ifPresent(text -> said("entry.purpose", text));
            entry.text("note").ifPresent(text -> said("entry.note", text));
            sources(entry.sources());
            entry.egress().ifPresent(egress -> said("entry.egress", words(egress)));
            lines(part);
            defects(part);
            wording(entry);
        });
    }

    private void who(EntryPart part) {
        html.block("p.who", () -> {
            html.foreign(ReportTexts.get("entry.by", part.actor().map(EntryWriter::name)
                    .orElseGet(() -> ReportTexts.get("entry.unnamed"))));
            part.tool().map(EntryWriter::with).ifPresent(tool -> {
                html.text(" ");
                html.foreign(tool);
            });
        });
    }

    private static String name(Actor actor) {
        return actor.account().map(account -> actor.name() + " (" + account + ")").orElse(actor.name());
    }

    private static String with(Tool tool) {
        return ReportTexts.get("entry.with", tool.name(), tool.version());
    }

    private void said(String key, String text) {
        html.block("p", () -> {
            html.text(ReportTexts.get(key));
            html.foreign(text);
        });
    }

    private void sources(List<CitedSource> sources) {
        if (!sources.isEmpty()) {
            said("entry.sources", String.join("; ", sources.stream()
                    .map(source -> source.place().map(place -> source.name() + ", " + place).orElse(source.name()))
                    .distinct().toList()));
        }
    }

    private static String words(Egress egress) {
        List<String> words = new ArrayList<>(List.of(switch (egress.verdict()) {
            case "allow" -> ReportTexts.get("entry.egress.allow");
            case "warn" -> ReportTexts.get(egress.justified() ? "entry.egress.justified" : "entry.egress.warn");
            default -> egress.verdict();
        }));
        if (!egress.rules().isEmpty()) {
            words.add(egress.rules().stream().limit(MAX_RULES).collect(Collectors.joining(", ")));
        }
        egress.receipt().ifPresent(id -> words.add(ReportTexts.get("entry.egress.receipt", id)));
        return String.join("; ", words);
    }

    private void lines(EntryPart part) {
        List<TextPart.Run> mine = runs.getOrDefault(part.number(), List.of());
        if (!mine.isEmpty()) {
            html.block("p", () -> {
                html.text(ReportTexts.get("entry.lines"));
                for (TextPart.Run run : mine.subList(0, Math.min(mine.size(), MAX_RUNS))) {
                    html.leaf("a", run.firstLine() == run.lastLine() ? String.valueOf(run.firstLine())
                            : run.firstLine() + "\u2013" + run.lastLine(), "href", "#" + Ids.line(file, run.firstLine()));
                    html.text(" ");
                }
                if (mine.size() > MAX_RUNS) {
                    html.text(ReportTexts.get("lines.more", mine.size() - MAX_RUNS));
                }
            });
        }
    }

    private void defects(EntryPart part) {
        if (part.isDefective()) {
            html.leaf("p.bad", ReportTexts.get("entry.defective"));
            html.block("ul", () -> part.findings().stream().filter(finding -> finding.severity() == Severity.DEFECT)
                    .map(Finding::sentence).forEach(sentence -> html.in("li.bad", () -> html.foreign(sentence))));
        }
    }

    /** The entry as it stands in the log, by which the page can be held against it. */
    private void wording(LogEntry entry) {
        html.block("details", () -> {
            html.leaf("summary", ReportTexts.get("entry.wording", Numbers.count(entry.line())));
            String json = entry.json();
            html.in("pre.wording", () -> html.foreign(json.substring(0, Math.min(json.length(), MAX_WORDING))));
            if (json.length() > MAX_WORDING) {
                html.leaf("p.note", ReportTexts.get("entry.more", json.length() - MAX_WORDING));
            }
        });
    }
}
