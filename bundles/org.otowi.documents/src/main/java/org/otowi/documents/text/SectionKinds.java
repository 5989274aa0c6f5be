package org.otowi.documents.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otowi.documents.SectionKind;

/** Tells the role of a section from the words of its heading. */
public final class SectionKinds {

    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:(?:section|chapter)\\s+)?(?:[0-9]+(?:\\.[0-9]+)*|[ivx]+|[a-z])[.):]?\\s+(?=\\p{L})"
                    + "|^[0-9]+(?:\\.[0-9]+)*[.):]\\s*");
    private static final Pattern REFERENCES = Pattern.compile(
            "references?|bibliography|literature(?: cited)?|works cited|references and notes|notes and references");

    private record Rule(Pattern words, SectionKind kind) {}

    /** The first rule that fits a heading counts. */
    private static final List<Rule> RULES = List.of(
            rule("(?:extended )?abstract|executive summary", SectionKind.ABSTRACT),
            rule("(?:appendix|appendices|supplement|supporting information|supplemental).*", SectionKind.APPENDIX),
            rule("acknowledge?ments?.*|funding.*|financial support", SectionKind.ACKNOWLEDGEMENTS),
            rule("(?:data|code|software|materials?)(?: and (?:data|code|software|materials?))? availability.*|"
                    + "author contributions?.*|(?:conflicts?|declarations?) of .*|competing interests?.*|keywords?|index terms", SectionKind.OTHER),
            rule(".*\\b(?:limitations?|threats to validity|caveats|shortcomings)\\b.*", SectionKind.LIMITATIONS),
            rule(".*\\b(?:conclusions?|concluding remarks|closing remarks|final remarks|outlook|perspectives?|future work|"
                    + "summary and .*)\\b.*", SectionKind.CONCLUSION),
            rule("introduction.*|motivation.*|overview|statement of need", SectionKind.INTRODUCTION),
            rule(".*\\b(?:background|related works?|prior work|previous work|preliminar(?:y|ies)|literature review|"
                    + "state of the (?:art|field))\\b.*", SectionKind.BACKGROUND),
            rule("results?.*|.*\\bresults?$|.*\\b(?:experiments|evaluation|findings|validation|verification|benchmarks?|"
                    + "performance|case stud(?:y|ies)|applications?|numerical (?:examples?|tests?)|examples?|scaling)\\b.*",
                    SectionKind.RESULTS),
            rule(".*\\bdiscussions?\\b.*", SectionKind.DISCUSSION),
            rule("data|.*\\b(?:data ?sets?|observations?|data collection|data and .*|training data|corpus)\\b.*",
                    SectionKind.DATA),
            rule(".*\\b(?:methods?|methodology|approach|theory|theoretical|formalism|algorithms?|implementation|architecture|"
                    + "model(?:s|l?ing)?|set-?up|experimental|computational details|numerical|simulations?|formulation|"
                    + "synthesis|apparatus|instrument(?:ation)?|procedures?|design|discreti[sz]ation|governing equations|"
                    + "scheme|solver|operators?|preparation|measurements?|framework)\\b.*", SectionKind.METHOD));

    private SectionKinds() {}

    private static Rule rule(String words, SectionKind kind) {
        return new Rule(Pattern.compile(words), kind);
    }

    /** The role that the words of a heading tell, if they tell any. */
    public static Optional<SectionKind> of(String heading) {
        String words = words(heading);
        return RULES.stream().filter(rule -> rule.words().matcher(words).matches()).map(Rule::kind).findFirst();
    }

    /** Whether the heading opens the list of references. */
    public static boolean opensReferences(String heading) {
        return REFERENCES.matcher(words(heading)).matches();
    }

    /** The heading in lower case without its number and final punctuation. */
    static String words(String heading) {
        String lower = heading.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return NUMBERING.matcher(lower).replaceFirst("").replaceAll("[.:—–-]+$", "").strip();
    }
}
