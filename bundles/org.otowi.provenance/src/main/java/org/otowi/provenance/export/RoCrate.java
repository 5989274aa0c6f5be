package org.otowi.provenance.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.otowi.provenance.Actor;
import org.otowi.provenance.CitedSource;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.Tool;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.messages.Messages;

/**
 * The metadata file of an RO-Crate 1.2 that follows Process Run Crate 0.5: research files and their logs are the crate's
 * parts, each change is an action by a person with a model or a program as its instrument.
 */
final class RoCrate {

    private static final String CRATE = "https://w3id.org/ro/crate/1.2";
    private static final String PROFILE = "https://w3id.org/ro/wfrun/process/0.5";
    private static final String ROOT = "./";

    /** By {@code @id}, so that nothing is described twice and the order does not depend on chance. */
    private final Map<String, ObjectNode> entities = new TreeMap<>();
    private final ObjectNode root = entity(ROOT, "Dataset");

    private RoCrate() {}

    /** Describes files of one folder. */
    static ObjectNode of(List<RecordedFile> files, CrateFacts facts) {
        RoCrate crate = new RoCrate();
        crate.describe(files, facts);
        files.forEach(crate::add);
        return crate.json();
    }

    private void describe(List<RecordedFile> files, CrateFacts facts) {
        entity("ro-crate-metadata.json", "CreativeWork").set("about", reference(ROOT));
        entities.get("ro-crate-metadata.json").set("conformsTo", reference(CRATE));
        entity(PROFILE, "CreativeWork").put("name", "Process Run Crate").put("version", "0.5");
        root.set("conformsTo", reference(PROFILE));
        root.put("name", facts.name()).put("description", Messages.get("crate.description"));
        root.put("datePublished", files.stream().flatMap(file -> file.log().entries().stream())
                .map(entry -> entry.time().toString()).max(String::compareTo).orElse("1970-01-01"));
        String terms = facts.license().orElseGet(() -> Messages.get("crate.license"));
        if (isUrl(terms)) {
            entity(terms, "CreativeWork").put("name", terms).put("description", Messages.get("crate.terms"));
            root.set("license", reference(terms));
        } else {
            root.put("license", terms);
        }
    }

    private void add(RecordedFile file) {
        String path = encoded(file.path());
        String log = encoded(file.path() + Sidecar.SUFFIX);
        part(path).put("name", fileName(file.path()));
        part(log).put("name", fileName(file.path()) + Sidecar.SUFFIX)
                .put("description", file.report().sentence())
                .put("encodingFormat", "application/jsonl")
                .set("about", reference(path));
        Map<String, RecordedFile.Session> sessions = file.sessions();
        for (LogEntry entry : file.log().entries()) {
            RecordedFile.Session session = sessions.getOrDefault(entry.stream(), RecordedFile.Session.UNKNOWN);
            if (entry.setsContent()) {
                change(entry, session, path);
            } else if (entry.type().filter(EntryType.REVIEW::equals).isPresent()) {
                action(entry, session, "ReviewAction").set("object", reference(path));
            }
        }
    }

    private void change(LogEntry entry, RecordedFile.Session session, String path) {
        ObjectNode action = action(entry, session, "CreateAction");
        ArrayNode instruments = action.putArray("instrument");
        Stream.concat(entry.model().map(this::model).stream(), session.tool().map(this::tool).stream())
                .forEach(id -> instruments.add(reference(id)));
        ArrayNode objects = action.putArray("object");
        entry.before().ifPresent(before -> objects.add(reference(path)));
        entry.sources().forEach(source -> objects.add(reference(source(source))));
        action.putArray("result").add(reference(path));
    }

    private ObjectNode action(LogEntry entry, RecordedFile.Session session, String type) {
        String id = "#entry-" + entry.id().hex();
        ObjectNode action = entity(id, type).put("name", entry.summary()).put("endTime", entry.time().toString());
        description(entry).ifPresent(text -> action.put("description", text));
        RecordedFile.author(entry, session).ifPresent(actor -> action.set("agent", reference(person(actor))));
        root.withArray("/mentions").add(reference(id));
        return action;
    }

    private static Optional<String> description(LogEntry entry) {
        String lines = Vocabulary.writtenLines(entry);
        Optional<String> written = lines.isEmpty() ? Optional.empty() : Optional.of(Messages.get("crate.lines", lines));
        String text = String.join(" ", Stream.of(entry.purpose(), entry.text("note"), written)
                .flatMap(Optional::stream).toList());
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private String person(Actor actor) {
        String id = "#" + Vocabulary.person(actor);
        ObjectNode person = entity(id, "Person").put("name", actor.name());
        actor.account().filter(account -> account.contains("@")).ifPresent(mail -> person.put("email", mail));
        return id;
    }

    private String tool(Tool tool) {
        String id = "#" + Vocabulary.tool(tool);
        entity(id, "SoftwareApplication").put("name", tool.name()).put("softwareVersion", tool.version());
        return id;
    }

    private String model(ModelUse model) {
        String id = "#" + Vocabulary.model(model);
        ObjectNode application = entity(id, "SoftwareApplication").put("name", Vocabulary.answering(model))
                .put("description", Messages.get("crate.model", model.provider()));
        model.version().ifPresent(version -> application.put("softwareVersion", version));
        return id;
    }

    /** A source is known by its content: the file of that name need not be in the crate, or no longer the same. */
    private String source(CitedSource source) {
        String id = "#source-" + source.sha256().hex();
        entity(id, "CreativeWork").put("name", source.name()).put("sha256", source.sha256().hex());
        return id;
    }

    private ObjectNode part(String path) {
        root.withArray("/hasPart").add(reference(path));
        return entity(path, "File");
    }

    private ObjectNode entity(String id, String type) {
        return entities.computeIfAbsent(id, any -> JsonNodeFactory.instance.objectNode()
                .put("@id", id).put("@type", type));
    }

    private ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("@context").add(CRATE + "/context").add("https://w3id.org/ro/terms/workflow-run/context");
        json.putArray("@graph").addAll(entities.values());
        return json;
    }

    private static ObjectNode reference(String id) {
        return JsonNodeFactory.instance.objectNode().put("@id", id);
    }

    private static boolean isUrl(String text) {
        return text.matches("https?://\\S+");
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A path as a relative URI reference; one with a colon in its first part would look like a scheme. */
    private static String encoded(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1).replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
