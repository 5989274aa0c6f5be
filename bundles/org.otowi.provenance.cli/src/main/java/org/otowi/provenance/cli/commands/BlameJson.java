package org.otowi.provenance.cli.commands;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.otowi.provenance.Actor;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.attribution.Attribution;
import org.otowi.provenance.attribution.Deletion;
import org.otowi.provenance.attribution.LineClass;
import org.otowi.provenance.attribution.LineSpan;
import org.otowi.provenance.log.Actors;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.verify.Verdict;

/** Where lines come from, for programs; docs/cli.md has the members. */
final class BlameJson {

    private final ProvenanceLog log;
    private final Actors actors;
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final Set<LogEntry> named = new LinkedHashSet<>();

    BlameJson(ProvenanceLog log) {
        this.log = log;
        this.actors = new Actors(log);
    }

    ObjectNode of(Attribution attribution, LineRange asked, Verdict verdict) {
        json.put("file", log.sidecar().file().toString());
        json.put("sidecar", log.sidecar().path().toString());
        json.put("verdict", verdict.label());
        json.put("lines", attribution.lineCount());
        ObjectNode shares = json.putObject("shares");
        for (LineClass each : LineClass.values()) {
            shares.put(each.label(), attribution.shares().of(each));
        }
        json.putArray("spans");
        attribution.spans(asked).forEach(this::add);
        json.putArray("deleted");
        attribution.deletions().forEach(this::add);
        json.putArray("entries");
        named.forEach(this::add);
        return json;
    }

    private void add(LineSpan span) {
        ObjectNode each = json.withArray("/spans").addObject();
        each.put("first", span.lines().first()).put("count", span.lines().count());
        each.put("class", span.origin().lineClass().label());
        span.origin().entry().ifPresent(entry -> each.put("entry", id(entry)));
        span.origin().ai().ifPresent(entry -> each.put("ai", id(entry)));
        if (!span.reviews().isEmpty()) {
            each.putArray("reviews");
            span.reviews().forEach(review -> each.withArray("/reviews").add(id(review)));
        }
    }

    private void add(Deletion deletion) {
        ObjectNode each = json.withArray("/deleted").addObject();
        each.put("lines", deletion.lines()).put("ai", id(deletion.ai()));
        deletion.entry().ifPresent(entry -> each.put("entry", id(entry)));
    }

    private String id(LogEntry entry) {
        named.add(entry);
        return entry.id().base64Url();
    }

    private void add(LogEntry entry) {
        ObjectNode each = json.withArray("/entries").addObject();
        each.put("id", entry.id().base64Url()).put("line", entry.line()).put("type", entry.typeName());
        each.put("time", entry.text("time").orElseThrow());
        actors.of(entry).map(Actor::name).ifPresent(name -> each.put("actor", name));
        entry.model().ifPresent(model -> each.put("provider", model.provider())
                .put("model", model.returned().orElse(model.requested())));
        entry.review().ifPresent(review -> each.put("checked", review.checked().label()));
    }
}
