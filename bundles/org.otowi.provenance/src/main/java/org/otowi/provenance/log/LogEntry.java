package org.otowi.provenance.log;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otowi.provenance.ContentState;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Sha256;

/** One entry of a log. Its typed accessors answer for the members that it has; everything else is in {@link #details}. */
public final class LogEntry {

    private final int line;
    private final Sha256 id;
    private final ObjectNode json;

    LogEntry(int line, Sha256 id, ObjectNode json) {
        this.line = line;
        this.id = id;
        this.json = json;
    }

    /** The line of the sidecar, from 1. */
    public int line() {
        return line;
    }

    /** SHA-256 of a zero byte and the line, the leaf hash of RFC 6962. */
    public Sha256 id() {
        return id;
    }

    /** The name of the type as it stands in the log. */
    public String typeName() {
        return json.get("type").textValue();
    }

    /** The type, if this version knows it. */
    public Optional<EntryType> type() {
        return EntryType.of(typeName());
    }

    /** The id of the entry's stream. */
    public String stream() {
        return json.get("stream").textValue();
    }

    /** The entry's number in its stream, from 0. */
    public long seq() {
        return json.get("seq").longValue();
    }

    /** When it was written, by the writer's own clock. */
    public Instant time() {
        return Instant.parse(json.get("time").textValue());
    }

    /** The file before the change. */
    public Optional<Sha256> before() {
        return Optional.empty();
    }

    /** The file after the change. */
    public Optional<ContentState> after() {
        return Optional.empty();
    }

    /** The model of an {@code ai} entry. */
    public Optional<ModelUse> model() {
        return Optional.empty();
    }

    /** What the edit was for. */
    public Optional<String> purpose() {
        return Optional.empty();
    }

    /** Who acted: stands in the stream's {@code open} entry. */
    public Optional<String> actorName() {
        return Optional.empty();
    }

    /** The changed places. */
    public List<Hunk> hunks() {
        return new ArrayList<>();
    }

    /** One line for people, such as {@code AI edit by gpt-5 (openai): 3 lines in 1 place}. */
    public String summary() {
        return typeName();
    }

    /** Every member by its path, such as {@code model.provider}, in the order of the log, for a table of details. */
    public Map<String, String> details() {
        return new LinkedHashMap<>();
    }

    /** The entry as it stands in the log, without the line feed. */
    public String json() {
        return json.toString();
    }
}
