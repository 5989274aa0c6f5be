package org.otowi.provenance.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Tool;
import org.otowi.provenance.attribution.LineClass;
import org.otowi.provenance.attribution.LineSpan;
import org.otowi.provenance.log.LogEntry;

/**
 * One record of Agent Trace 0.1.0: for each file its present lines, by who wrote them. Lines of one entry are one
 * conversation. What the log cannot account for has the contributor {@code unknown}.
 */
final class AgentTrace {

    private static final String VERSION = "0.1.0";
    private static final int LONGEST_MODEL_ID = 250;

    private AgentTrace() {}

    static ObjectNode of(List<RecordedFile> files) {
        ObjectNode trace = JsonNodeFactory.instance.objectNode();
        trace.put("version", VERSION).put("id", id(files).toString());
        trace.put("timestamp", latest(files));
        newestTool(files).ifPresent(tool -> trace.putObject("tool").put("name", tool.name())
                .put("version", tool.version()));
        ArrayNode all = trace.putArray("files");
        ObjectNode about = trace.putObject("metadata").putObject("org.otowi.provenance");
        for (RecordedFile file : files) {
            add(file, all.addObject());
            about.putObject(file.path()).put("verdict", file.report().verdict().label())
                    .put("grade", file.report().grade().label());
        }
        return trace;
    }

    private static void add(RecordedFile file, ObjectNode json) {
        json.put("path", file.path());
        ArrayNode conversations = json.putArray("conversations");
        Map<String, ObjectNode> byEntry = new LinkedHashMap<>();
        for (LineSpan span : file.spans()) {
            ObjectNode conversation = byEntry.computeIfAbsent(key(span), any -> conversation(span, conversations));
            conversation.withArray("/ranges").addObject()
                    .put("start_line", span.lines().first()).put("end_line", span.lines().last());
        }
    }

    private static ObjectNode conversation(LineSpan span, ArrayNode conversations) {
        ObjectNode conversation = conversations.addObject();
        ObjectNode contributor = conversation.putObject("contributor").put("type", contributor(span));
        span.origin().model().flatMap(LogEntry::model).ifPresent(model -> contributor.put("model_id", modelId(model)));
        conversation.putArray("ranges");
        span.origin().entry().ifPresent(entry -> conversation.putArray("related").addObject()
                .put("type", "provenance-entry").put("url", "urn:aiprov:entry:" + entry.id().hex()));
        return conversation;
    }

    private static String contributor(LineSpan span) {
        return switch (span.origin().lineClass()) {
            case AI -> "ai";
            case AI_EDITED -> "mixed";
            case HUMAN -> "human";
            case EXTERNAL, UNKNOWN -> "unknown";
        };
    }

    private static String key(LineSpan span) {
        LineClass lineClass = span.origin().lineClass();
        return lineClass.label() + span.origin().entry().map(entry -> entry.id().hex()).orElse("")
                + span.origin().ai().map(entry -> entry.id().hex()).orElse("");
    }

    private static String modelId(ModelUse model) {
        String id = model.provider() + "/" + Vocabulary.answering(model);
        return id.substring(0, Math.min(id.length(), LONGEST_MODEL_ID));
    }

    /** The same logs give the same id; a UUID of version 3 over the ids of their entries. */
    private static UUID id(List<RecordedFile> files) {
        String entries = entriesOf(files).map(entry -> entry.id().hex()).collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(entries.getBytes(StandardCharsets.US_ASCII));
    }

    private static String latest(List<RecordedFile> files) {
        return entriesOf(files).map(entry -> entry.time().toString()).max(String::compareTo)
                .orElse("1970-01-01T00:00:00Z");
    }

    private static Optional<Tool> newestTool(List<RecordedFile> files) {
        return entriesOf(files).filter(entry -> entry.tool().isPresent())
                .max(Comparator.comparing(LogEntry::time)).flatMap(LogEntry::tool);
    }

    private static Stream<LogEntry> entriesOf(List<RecordedFile> files) {
        return files.stream().flatMap(file -> file.log().entries().stream());
    }
}
