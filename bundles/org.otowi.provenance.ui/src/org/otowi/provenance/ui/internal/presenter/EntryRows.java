package org.otowi.provenance.ui.internal.presenter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.verify.Finding;

/** Joins each entry with who acted, as the beginning of its session says, and with what was noticed about it. */
final class EntryRows {

    private EntryRows() {}

    static List<EntryRow> of(ProvenanceLog log, List<Finding> findings) {
        Map<String, String> actors = new HashMap<>();
        log.entries().forEach(entry -> entry.actorName().ifPresent(name -> actors.putIfAbsent(entry.stream(), name)));
        Map<Integer, List<Finding>> byLine = findings.stream().filter(finding -> finding.line().isPresent())
                .collect(Collectors.groupingBy(finding -> finding.line().getAsInt()));
        List<EntryRow> rows = new ArrayList<>();
        for (LogEntry entry : log.entries()) {
            List<Hunk> hunks = entry.hunks();
            rows.add(new EntryRow(rows.size(), entry, actors.getOrDefault(entry.stream(), ""),
                    hunks.stream().mapToInt(Hunk::newCount).sum(), hunks.stream().mapToInt(Hunk::oldCount).sum(),
                    byLine.getOrDefault(entry.line(), List.of())));
        }
        return rows;
    }
}
