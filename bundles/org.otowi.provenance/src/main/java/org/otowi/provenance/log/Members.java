package org.otowi.provenance.log;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.otowi.provenance.Actor;
import org.otowi.provenance.CitedSource;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.ContentState;
import org.otowi.provenance.Disclosure;
import org.otowi.provenance.Egress;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.Hunk.Spacing;
import org.otowi.provenance.LineDelimiter;
import org.otowi.provenance.LinePrints;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Review;
import org.otowi.provenance.Review.Checked;
import org.otowi.provenance.Salt;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Tool;

/** Reads values out of an entry's members; a member of another form than expected counts as absent. */
final class Members {

    private Members() {}

    static Optional<String> text(JsonNode object, String name) {
        return Optional.ofNullable(object.path(name).textValue());
    }

    static Optional<Sha256> hash(JsonNode object, String name) {
        return text(object, name).flatMap(Sha256::parse);
    }

    static List<Sha256> hashes(JsonNode array) {
        List<Sha256> hashes = new ArrayList<>();
        for (JsonNode element : array) {
            Optional.ofNullable(element.textValue()).flatMap(Sha256::parse).ifPresent(hashes::add);
        }
        return hashes;
    }

    static Optional<ContentState> state(JsonNode entry) {
        return hash(entry, "after").map(hash -> new ContentState(hash, text(entry, "charset"),
                entry.path("bom").booleanValue(), delimiter(entry)));
    }

    static Optional<Actor> actor(JsonNode actor) {
        return text(actor, "name").map(name -> new Actor(name, text(actor, "account")));
    }

    static Optional<Tool> tool(JsonNode tool) {
        return text(tool, "name").map(name -> new Tool(name, text(tool, "version").orElse("")));
    }

    static List<CitedSource> sources(JsonNode array) {
        List<CitedSource> sources = new ArrayList<>();
        for (JsonNode source : array) {
            Optional<Sha256> hash = hash(source, "sha256");
            if (hash.isPresent()) {
                sources.add(new CitedSource(text(source, "name").orElse(""), hash.get(), text(source, "place")));
            }
        }
        return sources;
    }

    static Optional<ModelUse> model(JsonNode entry) {
        JsonNode model = entry.path("model");
        Map<String, String> parameters = new TreeMap<>();
        model.path("parameters").properties().forEach(each -> parameters.put(each.getKey(), each.getValue().asText()));
        return text(model, "provider").map(provider -> new ModelUse(provider, text(model, "requested").orElse(""),
                text(model, "returned"), text(model, "version"), new TreeMap<>(parameters), text(model, "host"),
                text(model, "approval")));
    }

    static Optional<Egress> egress(JsonNode entry) {
        JsonNode egress = entry.path("egress");
        List<String> rules = new ArrayList<>();
        egress.path("rules").forEach(rule -> Optional.ofNullable(rule.textValue()).ifPresent(rules::add));
        return text(egress, "verdict").map(verdict -> new Egress(verdict, text(egress, "receipt"), rules,
                egress.path("justified").booleanValue()));
    }

    static List<Hunk> hunks(JsonNode entry) {
        List<Hunk> hunks = new ArrayList<>();
        for (JsonNode hunk : entry.path("hunks")) {
            hunk(hunk).ifPresent(hunks::add);
        }
        return hunks;
    }

    private static Optional<Hunk> hunk(JsonNode hunk) {
        Optional<Sha256> text = hash(hunk, "text");
        Optional<Sha256> bare = hash(hunk, "bare");
        if (text.isEmpty() || bare.isEmpty()) {
            return Optional.empty();
        }
        Optional<Spacing> spacing = hash(hunk, "old_bare")
                .map(old -> new Spacing(old, hunk.path("reflow").booleanValue()));
        return Optional.of(new Hunk(number(hunk, "old", 0), number(hunk, "old", 1), number(hunk, "new", 0),
                number(hunk, "new", 1), text.get(), bare.get(), prints(hunk), spacing));
    }

    static Optional<LinePrints> prints(JsonNode object) {
        return text(object, "prints").flatMap(LinePrints::parse);
    }

    static Optional<Disclosure> disclosure(JsonNode entry) {
        Optional<Sha256> made = hash(entry, "entry");
        Optional<Sha256> commitment = hash(entry, "commitment");
        Optional<Commitment> text = text(entry, "kind").flatMap(Commitment.Kind::of)
                .flatMap(kind -> hash(entry, "salt").flatMap(salt -> text(entry, "text")
                        .map(words -> Commitment.to(kind, Salt.of(salt.bytes()), words))));
        return made.isPresent() && commitment.isPresent()
                ? text.map(opened -> new Disclosure(made.get(), commitment.get(), opened)) : Optional.empty();
    }

    static Optional<Review> review(JsonNode entry) {
        List<LineRange> lines = new ArrayList<>();
        for (JsonNode range : entry.path("lines")) {
            LineRange.of(range.path(0).asLong(), range.path(1).asLong()).ifPresent(lines::add);
        }
        if (entry.has("lines") && lines.isEmpty()) {
            return Optional.empty();
        }
        return hash(entry, "content").flatMap(content -> text(entry, "checked").flatMap(Checked::of)
                .map(checked -> new Review(content, lines, checked, text(entry, "note"))));
    }

    private static int number(JsonNode hunk, String side, int index) {
        return hunk.path(side).path(index).intValue();
    }

    private static LineDelimiter delimiter(JsonNode entry) {
        for (LineDelimiter delimiter : LineDelimiter.values()) {
            if (delimiter.name().equals(entry.path("delimiter").textValue())) {
                return delimiter;
            }
        }
        return LineDelimiter.NONE;
    }
}
