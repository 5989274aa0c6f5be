package org.otowi.provenance.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.Disclosure;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Review;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Tool;
import org.otowi.provenance.export.RecordedFile;
import org.otowi.provenance.log.Actors;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;

/** What the logs of a work say about the use of models, gathered over all its files. */
final class Facts {

    private final Map<String, ModelShare> models = new LinkedHashMap<>();
    private final Set<Tool> tools = new LinkedHashSet<>();
    private final Set<String> purposes = new LinkedHashSet<>();
    private final List<Reviewed> reviews = new ArrayList<>();
    private final Map<Sha256, Disclosure> disclosures = new LinkedHashMap<>();
    private final Set<Sha256> prompts = new LinkedHashSet<>();
    private final Set<Sha256> told = new LinkedHashSet<>();
    private int declined;

    /**
     * A review and what it was about.
     *
     * @param file the path of the research file
     * @param reviewer who reviewed
     * @param entry the entry that says so
     */
    record Reviewed(String file, Optional<Actor> reviewer, LogEntry entry, Review review) {}

    static Facts of(List<RecordedFile> files) {
        Facts facts = new Facts();
        files.forEach(facts::add);
        return facts;
    }

    private void add(RecordedFile file) {
        Actors actors = new Actors(file.log());
        for (LogEntry entry : file.log().entries()) {
            if (told.add(entry.id())) {
                add(entry);
            }
            entry.review().ifPresent(review -> reviews.add(new Reviewed(file.path(),
                    actors.of(entry), entry, review)));
        }
    }

    private void add(LogEntry entry) {
        entry.tool().ifPresent(tools::add);
        entry.disclosure().ifPresent(disclosure -> disclosures.put(disclosure.commitment(), disclosure));
        prompts.addAll(entry.commitments(Commitment.Kind.PROMPT));
        if (entry.type().filter(EntryType.DECLINE::equals).isPresent()) {
            declined++;
        } else if (entry.type().filter(EntryType.AI::equals).isPresent()) {
            entry.purpose().ifPresent(purposes::add);
            entry.model().ifPresent(model -> models.merge(key(model), new ModelShare(model, entry.time()),
                    (known, more) -> known.and(entry.time())));
        }
    }

    private static String key(ModelUse model) {
        return model.provider() + "\0" + model.returned().orElse(model.requested()) + "\0"
                + model.version().orElse("");
    }

    Collection<ModelShare> models() {
        return models.values();
    }

    Set<Tool> tools() {
        return tools;
    }

    Set<String> purposes() {
        return purposes;
    }

    List<Reviewed> reviews() {
        return reviews;
    }

    Collection<Disclosure> disclosures() {
        return disclosures.values();
    }

    /** How many prompts the log commits to, disclosed or not. */
    int prompts() {
        return prompts.size();
    }

    /** How many proposals were refused. */
    int declined() {
        return declined;
    }

    /** How many edits were accepted. */
    int accepted() {
        return models.values().stream().mapToInt(ModelShare::edits).sum();
    }
}
