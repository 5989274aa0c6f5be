package org.otowi.provenance.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.otowi.provenance.CitedSource;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.EntryType;

/** Sums up what credible entries of all files say; nothing is concluded that no entry says. */
public final class Claims {

    private record SourceKey(String name, Sha256 sha256) {}

    private final Map<ModelUsed.Key, List<SourceCited.Citation>> models = new LinkedHashMap<>();
    private final Map<SourceKey, SourceCited> sources = new LinkedHashMap<>();
    private final List<ReviewMade> reviews = new ArrayList<>();

    private Claims() {}

    /** What the entries of a report's files claim. */
    public static Claims of(ProvenanceReport report) {
        Claims claims = new Claims();
        for (FilePart file : report.files()) {
            file.credibleEntries().forEach(entry -> claims.add(file, entry));
        }
        return claims;
    }

    private void add(FilePart file, EntryPart entry) {
        entry.entry().review().ifPresent(review -> reviews.add(new ReviewMade(file, entry, review)));
        if (entry.entry().type().filter(EntryType.AI::equals).isPresent()) {
            SourceCited.Citation place = new SourceCited.Citation(file, entry);
            entry.entry().model().ifPresent(model -> add(model, place));
            entry.entry().sources().forEach(source -> add(source, place));
        }
    }

    private void add(ModelUse model, SourceCited.Citation place) {
        models.computeIfAbsent(ModelUsed.Key.of(model), any -> new ArrayList<>()).add(place);
    }

    private void add(CitedSource source, SourceCited.Citation place) {
        SourceCited cited = sources.computeIfAbsent(new SourceKey(source.name(), source.sha256()),
                key -> new SourceCited(key.name(), key.sha256(), new TreeSet<>(), new ArrayList<>()));
        source.place().ifPresent(cited.places()::add);
        if (!cited.citations().contains(place)) {
            cited.citations().add(place);
        }
    }

    /** The models, those with the most edits first. */
    public List<ModelUsed> models() {
        return models.entrySet().stream().map(each -> used(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(ModelUsed::entries).reversed()).toList();
    }

    private static ModelUsed used(ModelUsed.Key key, List<SourceCited.Citation> places) {
        List<Instant> times = places.stream().map(place -> place.entry().entry().time()).sorted().toList();
        int files = (int) places.stream().map(place -> place.file().number()).distinct().count();
        return new ModelUsed(key, places.size(), files, times.get(0), times.get(times.size() - 1));
    }

    /** The reviews, by file and then in the order of the log. */
    public List<ReviewMade> reviews() {
        return List.copyOf(reviews);
    }

    /** The sources, in the order in which they are cited first. */
    public List<SourceCited> sources() {
        return List.copyOf(sources.values());
    }
}
