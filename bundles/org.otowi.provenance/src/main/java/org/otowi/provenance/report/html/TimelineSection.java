package org.otowi.provenance.report.html;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.report.EntryPart;
import org.otowi.provenance.report.ProvenanceReport;

/** When what was done, over all files: a row for each kind of entry, a dot for each moment, larger where there are many. */
final class TimelineSection {

    private static final int LEFT = 110;
    private static final int RIGHT = 870;
    private static final int ROW = 26;

    /** Moments that the picture tells apart. */
    private static final int BINS = 150;

    private final HtmlWriter html;
    private final Instant first;
    private final Instant last;
    private final Map<EntryKind, int[]> counts = new EnumMap<>(EntryKind.class);

    private TimelineSection(HtmlWriter html, List<LogEntry> entries) {
        this.html = html;
        List<Instant> times = entries.stream().map(LogEntry::time).sorted().toList();
        first = times.get(0);
        last = times.get(times.size() - 1);
        for (LogEntry entry : entries) {
            counts.computeIfAbsent(EntryKind.of(entry), any -> new int[BINS])[bin(entry.time())]++;
        }
    }

    static void write(HtmlWriter html, ProvenanceReport report) {
        List<LogEntry> entries = new ArrayList<>();
        report.files().forEach(file -> file.credibleEntries().stream().map(EntryPart::entry).forEach(entries::add));
        Contents.section(html, Contents.TIMELINE, () -> {
            if (entries.isEmpty()) {
                html.leaf("p", ReportTexts.get("timeline.none"));
            } else {
                new TimelineSection(html, entries).figure();
            }
        });
    }

    private int bin(Instant time) {
        long span = last.getEpochSecond() - first.getEpochSecond();
        return span == 0 ? BINS / 2 : (int) ((time.getEpochSecond() - first.getEpochSecond()) * (BINS - 1) / span);
    }

    private void figure() {
        int height = counts.size() * ROW + ROW;
        html.block("figure", () -> {
            html.block("svg", List.of("viewBox", "0 0 900 " + height, "role", "img", "aria-label", label()), () -> {
                int row = 0;
                for (Map.Entry<EntryKind, int[]> each : counts.entrySet()) {
                    row(each.getKey(), each.getValue(), row * ROW + ROW / 2);
                    row++;
                }
                html.leaf("text", Numbers.time(first), "x", String.valueOf(LEFT), "y", String.valueOf(height - 8));
                html.leaf("text", Numbers.time(last), "x", String.valueOf(RIGHT), "y", String.valueOf(height - 8),
                        "text-anchor", "end");
            });
            html.leaf("figcaption", ReportTexts.get("timeline.caption", Numbers.time(first), Numbers.time(last)));
        });
    }

    private void row(EntryKind kind, int[] bins, int y) {
        html.leaf("text", ReportTexts.get("timeline." + kind.label()), "x", "0", "y", String.valueOf(y + 4));
        html.empty("line", "x1", String.valueOf(LEFT), "x2", String.valueOf(RIGHT), "y1", String.valueOf(y),
                "y2", String.valueOf(y));
        html.newLine();
        for (int i = 0; i < BINS; i++) {
            if (bins[i] > 0) {
                html.empty("circle." + kind.label(), "cx", decimal(LEFT + (RIGHT - LEFT) * (double) i / (BINS - 1)),
                        "cy", String.valueOf(y), "r", decimal(Math.min(3 + Math.log(bins[i]), ROW / 2.0)));
            }
        }
    }

    private String label() {
        String rows = counts.entrySet().stream().map(each -> ReportTexts.get("timeline.row",
                ReportTexts.get("timeline." + each.getKey().label()), Arrays.stream(each.getValue()).sum()))
                .collect(Collectors.joining(" "));
        return ReportTexts.get("timeline.label", Numbers.time(first), Numbers.time(last), rows);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
