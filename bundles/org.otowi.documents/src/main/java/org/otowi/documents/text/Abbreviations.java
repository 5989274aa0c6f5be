package org.otowi.documents.text;

import java.util.Set;

/** Words around a full stop that tell whether it ends a sentence; all in lower case, final full stops left out. */
final class Abbreviations {

    /** After these no sentence ends. */
    static final Set<String> OPEN = Set.of(
            "e.g", "i.e", "eg", "ie", "cf", "vs", "viz", "dr", "prof", "mr", "mrs", "ms", "vol", "vols", "pp", "p",
            "ca", "approx", "resp", "ed", "eds", "supp", "suppl", "phys", "rev", "lett", "astron", "astrophys",
            "chem", "proc", "trans", "incl", "esp", "s.t", "w.r.t", "a.k.a", "aka", "c.f", "rhs", "n.b", "soc",
            "acad", "sci", "jr", "sr", "subsp", "ssp", "univ", "dept");

    /** After these a sentence ends when a word follows that commonly starts one. */
    static final Set<String> AMBIGUOUS = Set.of(
            "al", "etc", "fig", "figs", "eq", "eqs", "eqn", "eqns", "ref", "refs", "sec", "secs", "sect", "sects",
            "inc", "ltd", "co", "corp", "a.m", "p.m", "u.s", "u.k", "d.c", "ph.d", "a.u", "arb", "avg", "std");

    /** These are abbreviations only where a number follows. */
    static final Set<String> BEFORE_NUMBER = Set.of(
            "no", "nos", "nr", "art", "line", "lines", "item", "step", "thm", "lem", "prop", "def", "alg", "algs",
            "ch", "chap", "app", "cor", "ex", "para", "ser", "equ", "tab", "tabs", "bull");

    /** Words that commonly start a sentence. */
    static final Set<String> STARTERS = Set.of(
            "the", "this", "these", "that", "those", "we", "in", "it", "its", "our", "a", "an", "for", "however",
            "here", "there", "thus", "therefore", "hence", "moreover", "furthermore", "finally", "as", "at", "on",
            "to", "by", "with", "when", "while", "if", "since", "because", "although", "note", "both", "each", "all",
            "such", "they", "using", "from", "after", "before", "then", "first", "second", "third", "one", "two",
            "no", "following", "similarly", "additionally", "consequently", "figure", "table", "where", "let", "i",
            "but", "and", "so", "also", "what", "which", "another", "most", "many", "some", "several", "during",
            "unlike", "instead", "despite", "under", "between", "given", "next", "now", "more", "once", "only",
            "other", "indeed", "overall", "specifically", "consider", "assume", "assuming", "suppose", "currently",
            "clearly", "obviously", "conversely", "unfortunately", "interestingly", "importantly", "notably",
            "recently", "together", "according", "above", "below", "see", "their", "thereby");

    /** Words in small letters behind which the initial of a name may stand. */
    static final Set<String> BEFORE_NAMES = Set.of(
            "and", "by", "of", "to", "from", "with", "thank", "thanks", "after", "see", "de", "van", "von", "der",
            "la", "both", "author", "authors", "professor", "colleague", "colleagues");

    private Abbreviations() {}
}
