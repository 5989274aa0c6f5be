package org.otowi.provenance.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.otowi.provenance.Actor;
import org.otowi.provenance.CitedSource;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Tool;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;

/**
 * Logs as W3C PROV: each recorded state of a file is an entity, each change and review an activity, people, programs and
 * models are agents. What was said to a model appears as the commitment to it. Entries of other kinds say nothing that
 * PROV has words for and are left to the log.
 */
final class ProvJson {

    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "aiprov", "urn:aiprov:1:",
            "entry", "urn:aiprov:entry:",
            "state", "urn:aiprov:state:",
            "file", "urn:uuid:",
            "source", "urn:aiprov:sha256:",
            "commitment", "urn:aiprov:commitment:",
            "agent", "urn:aiprov:agent:"));

    private final ProvDocument document = new ProvDocument(PREFIXES);
    private final Set<Sha256> told = new HashSet<>();

    private ProvJson() {}

    static ObjectNode of(List<RecordedFile> files) {
        ProvJson prov = new ProvJson();
        files.forEach(file -> prov.new OneFile(file).add());
        return prov.document.json();
    }

    private String person(Actor actor) {
        String id = "agent:" + Vocabulary.person(actor);
        ObjectNode agent = document.agent(id, "prov:Person").put("prov:label", actor.name());
        actor.account().ifPresent(account -> agent.put("aiprov:account", account));
        return id;
    }

    private String tool(Tool tool) {
        String id = "agent:" + Vocabulary.tool(tool);
        document.agent(id, "prov:SoftwareAgent").put("prov:label", tool.name()).put("aiprov:version", tool.version());
        return id;
    }

    private String model(ModelUse model) {
        String id = "agent:" + Vocabulary.model(model);
        ObjectNode agent = document.agent(id, "prov:SoftwareAgent").put("prov:label", Vocabulary.answering(model))
                .put("aiprov:provider", model.provider());
        model.version().ifPresent(version -> agent.put("aiprov:version", version));
        return id;
    }

    private String source(CitedSource source) {
        String id = "source:" + source.sha256().hex();
        document.entity(id, "Source").put("prov:label", source.name());
        return id;
    }

    private String commitment(Commitment.Kind kind, Sha256 hash) {
        String id = "commitment:" + hash.hex();
        document.entity(id, "Commitment").put("aiprov:kind", kind.label());
        return id;
    }

    /** What one log tells. */
    private final class OneFile {

        private final RecordedFile file;
        private final String fileId;
        private final Map<String, RecordedFile.Session> sessions;
        /** The entity that stands for a content: the one that the latest entry so far has left. */
        private final Map<Sha256, String> states = new HashMap<>();

        OneFile(RecordedFile file) {
            this.file = file;
            this.fileId = file.fileId().orElse("");
            this.sessions = file.sessions();
        }

        void add() {
            if (fileId.isEmpty()) {
                return;
            }
            document.entity("file:" + fileId, "ResearchFile").put("prov:label", file.path())
                    .put("aiprov:verdict", file.report().verdict().label())
                    .put("aiprov:grade", file.report().grade().label());
            file.log().entries().forEach(this::add);
        }

        /** The logs of a file and of its copy share their beginning, which is told once. */
        private void add(LogEntry entry) {
            boolean isNew = told.add(entry.id());
            if (isNew && entry.setsContent()) {
                change(entry);
            } else if (isNew && entry.type().filter(EntryType.REVIEW::equals).isPresent()) {
                review(entry);
            }
            entry.after().ifPresent(state -> states.put(state.sha256(), left(entry)));
        }

        private void change(LogEntry entry) {
            String activity = activity(entry);
            Optional<String> before = entry.before().map(this::known);
            before.ifPresent(state -> use(activity, state));
            Optional<String> after = entry.after().map(state -> generated(entry, state.sha256(), activity));
            if (before.isPresent() && after.isPresent()) {
                document.relate("wasDerivedFrom", "generatedEntity", after.get(), "usedEntity", before.get());
            } else if (before.isPresent()) {
                document.relate("wasInvalidatedBy", "entity", before.get(), "activity", activity);
            }
            entry.model().ifPresent(model -> modelUse(entry, activity, model));
        }

        private void review(LogEntry entry) {
            String activity = activity(entry);
            entry.review().ifPresent(review -> use(activity, known(review.content())));
        }

        private String activity(LogEntry entry) {
            String id = "entry:" + entry.id().hex();
            ObjectNode activity = document.activity(id, entry.typeName().matches("[a-z]+") ? entry.typeName() : "other")
                    .put("prov:endTime", entry.time().toString()).put("prov:label", entry.summary());
            entry.purpose().ifPresent(purpose -> activity.put("aiprov:purpose", purpose));
            entry.review().ifPresent(review -> activity.put("aiprov:checked", review.checked().label()));
            String lines = Vocabulary.writtenLines(entry);
            if (!lines.isEmpty()) {
                activity.put("aiprov:lines", lines);
            }
            RecordedFile.Session session = sessions.getOrDefault(entry.stream(), RecordedFile.Session.UNKNOWN);
            RecordedFile.author(entry, session).ifPresent(actor -> associate(id, person(actor)));
            session.tool().ifPresent(tool -> associate(id, tool(tool)));
            return id;
        }

        private void modelUse(LogEntry entry, String activity, ModelUse model) {
            String agent = model(model);
            associate(activity, agent);
            sessions.getOrDefault(entry.stream(), RecordedFile.Session.UNKNOWN).actor().ifPresent(actor -> document
                    .relate("actedOnBehalfOf", "delegate", agent, "responsible", person(actor))
                    .put("prov:activity", activity));
            entry.sources().forEach(source -> use(activity, source(source)));
            for (Commitment.Kind kind : Commitment.Kind.values()) {
                entry.commitments(kind).forEach(hash -> use(activity, commitment(kind, hash)));
            }
        }

        /** A state that an entry begins with; if no entry has left it, nothing is said of where it came from. */
        private String known(Sha256 content) {
            return states.computeIfAbsent(content, hash -> state("state:" + fileId + "." + hash.hex(), hash));
        }

        private String generated(LogEntry entry, Sha256 content, String activity) {
            String state = state(left(entry), content);
            document.relate("wasGeneratedBy", "entity", state, "activity", activity);
            return state;
        }

        /** The entity for what an entry has left: two entries that leave the same content are two. */
        private String left(LogEntry entry) {
            return "state:" + entry.id().hex();
        }

        private String state(String id, Sha256 content) {
            document.entity(id, "State").put("aiprov:sha256", content.hex());
            document.relate("specializationOf", "specificEntity", id, "generalEntity", "file:" + fileId);
            return id;
        }

        private void use(String activity, String entity) {
            document.relate("used", "activity", activity, "entity", entity);
        }

        private void associate(String activity, String agent) {
            document.relate("wasAssociatedWith", "activity", activity, "agent", agent);
        }
    }
}
