package org.otowi.provenance.verify;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otowi.provenance.Sha256;

/** Entries that belong together. */
final class Lineage {

    /** More names than anybody reads. */
    private static final int MAX_LISTED = 100;

    private final Lineages lineages;
    private final int root;
    private final EntryFacts first;

    /** @param first the entry that stands first in the file */
    Lineage(Lineages lineages, int root, EntryFacts first) {
        this.lineages = lineages;
        this.root = root;
        this.first = first;
    }

    EntryFacts first() {
        return first;
    }

    int firstLine() {
        return first.line();
    }

    /** Every name that they give the research file, each once. */
    Stream<String> names() {
        return lineages.names(root);
    }

    /** The names for people. */
    String namesInWords() {
        String words = names().limit(MAX_LISTED).sorted().collect(Collectors.joining(", "));
        return names().skip(MAX_LISTED).findAny().isPresent() ? words + ", ..." : words;
    }

    boolean hasName(String name) {
        return lineages.hasName(root, name);
    }

    /** Whether they record a state of the research file other than that of having no byte. */
    boolean hasState(Sha256 state) {
        return lineages.hasState(root, state);
    }

    boolean isSameAs(Lineage other) {
        return root == other.root;
    }
}
