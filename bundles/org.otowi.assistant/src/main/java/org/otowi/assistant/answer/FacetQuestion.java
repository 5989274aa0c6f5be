package org.otowi.assistant.answer;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otowi.assistant.summary.Facet;
import org.otowi.assistant.words.Words;

/**
 * A question that asks for a part of a summary, such as "What are the limitations?": the words that answer it need
 * not be those that ask. "The limitations of the method" asks for limitations alone.
 *
 * @param facets what it asks for; empty where it asks what the document is about
 */
record FacetQuestion(Set<Facet> facets) {

    private static final Map<Facet, Set<String>> WORDS = Map.of(
            Facet.PROBLEM, stems("problem problems goal goals aim aims motivation purpose objective question"),
            Facet.METHOD, stems("method methods approach approaches methodology technique"),
            Facet.DATA, stems("data dataset datasets sample samples"),
            Facet.RESULTS, stems("result results finding findings conclusion conclusions outcome outcomes"),
            Facet.LIMITATIONS, stems("limitation limitations limits drawbacks caveats weaknesses shortcomings"),
            Facet.DEPENDENCIES, stems("dependencies depend imports imported libraries"),
            Facet.CONSTANTS, stems("constants tolerances"),
            Facet.INTERFACE, stems("interface api functions subroutines procedures"),
            Facet.TODOS, stems("todo todos fixme fixmes"));
    private static final Set<String> ABOUT = stems("about summary summarize summarise overview gist abstract tldr");
    private static final Set<String> FILLING =
            stems("main key important central principal biggest major study section define"
            + " defined public exported work works");

    private static Set<String> stems(String words) {
        return Stream.of(words.split(" ")).map(Words::stem).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The question as one for facets, if every word that it is made of asks for one.
     *
     * @param terms the stems of the question in their order, asking words left out
     */
    static Optional<FacetQuestion> of(Set<String> terms) {
        Set<Facet> facets = new LinkedHashSet<>();
        for (String term : terms) {
            Optional<Facet> facet = WORDS.keySet().stream().filter(any -> WORDS.get(any).contains(term)).findFirst();
            if (facet.isEmpty() && !ABOUT.contains(term) && !FILLING.contains(term)) {
                return Optional.empty();
            }
            facet.filter(any -> facets.isEmpty() || any != Facet.METHOD).ifPresent(facets::add);
        }
        return Optional.of(new FacetQuestion(facets));
    }
}
