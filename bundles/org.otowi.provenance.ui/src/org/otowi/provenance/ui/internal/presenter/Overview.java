package org.otowi.provenance.ui.internal.presenter;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.otowi.provenance.verify.FileReport;
import org.otowi.provenance.workspace.Inspection;

/** A record at a glance: what was noticed, which models and people took part, where it lies and how to check it. */
final class Overview {

    private Overview() {}

    static Details of(Inspection.Inspected inspected, List<EntryRow> rows) {
        FileReport report = inspected.report();
        Details.Builder details = new Details.Builder().heading(Messages.overview_title);
        FindingLines.add(details, report.findings());
        details.field(Messages.overview_meaning, report.sentence())
                .fields(Messages.overview_models, counts(rows, Overview::modelAndProvider))
                .fields(Messages.overview_people, List.copyOf(counts(rows, EntryRow::who)));
        if (!rows.isEmpty()) {
            details.field(Messages.overview_first, Times.exactly(rows.get(0).entry().time()))
                    .field(Messages.overview_last, Times.exactly(rows.get(rows.size() - 1).entry().time()));
        }
        return details
                .field(Messages.overview_verdict, report.verdict().label())
                .field(Messages.overview_grade, report.grade().label())
                .field(Messages.overview_file, inspected.sidecar().file().toString())
                .field(Messages.overview_log, inspected.sidecar().path().toString())
                .field(Messages.overview_elsewhere, "otowi verify " + quoted(inspected.sidecar().file().toString()))
                .build();
    }

    private static List<String> counts(List<EntryRow> rows, Function<EntryRow, String> by) {
        Map<String, Long> counted = rows.stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
        counted.remove("");
        return counted.entrySet().stream()
                .map(each -> MessageFormat.format(Messages.overview_count, each.getKey(), each.getValue())).toList();
    }

    private static String modelAndProvider(EntryRow row) {
        return row.entry().model().map(EntryWords::model).orElse("");
    }

    private static String quoted(String path) {
        return path.contains(" ") ? '"' + path + '"' : path;
    }
}
