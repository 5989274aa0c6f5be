package org.otowi.assistant.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.otowi.assistant.proposal.Proposal;
import org.otowi.assistant.render.Labels;
import org.otowi.provenance.CitedSource;
import org.otowi.provenance.Content;
import org.otowi.provenance.Decision;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.record.AiEdit;

/** Describes an accepted proposal to the provenance log. */
public final class AcceptedEdits {

    /** An entry names the places of a source one by one only up to this many. */
    private static final int MOST_PLACES = 12;

    private AcceptedEdits() {}

    /**
     * The edit that accepting a proposal made.
     *
     * @param proposal what was accepted
     * @param model who made it
     * @param before the file's bytes before; empty when there was no file
     * @param after the file's bytes with the change
     * @param decision how much of the proposal was accepted
     */
    public static AiEdit of(Proposal proposal, ModelUse model, Optional<Content> before, Content after,
            Decision decision) {
        return AiEdit.of(before, after, model).forPurpose(proposal.purpose()).decided(decision)
                .citing(cited(proposal.sources()));
    }

    /** One source a file, with its places in the order of the proposal. */
    private static List<CitedSource> cited(List<Proposal.Source> sources) {
        record Cited(String name, Sha256 sha256) {}
        Map<Cited, List<Proposal.Source>> byFile = sources.stream().collect(Collectors.groupingBy(
                source -> new Cited(source.fileName(), Sha256.ofHex(source.sha256())),
                LinkedHashMap::new, Collectors.toList()));
        return byFile.entrySet().stream().map(entry ->
                new CitedSource(entry.getKey().name(), entry.getKey().sha256(), places(entry.getValue()))).toList();
    }

    private static Optional<String> places(List<Proposal.Source> sources) {
        List<String> places = sources.stream().map(source -> Labels.of(source.anchor()))
                .filter(place -> !place.isEmpty())
                .distinct().toList();
        String named = places.stream().limit(MOST_PLACES).collect(Collectors.joining(", "));
        return places.isEmpty() ? Optional.empty()
                : Optional.of(places.size() > MOST_PLACES ? named + ", \u2026" : named);
    }
}
