package org.otowi.assistant.ranking;

import java.util.regex.Pattern;

/** Turns of phrase by which scientific prose shows what a sentence is about, in any field. */
public enum Cue {
    /** The paper speaks of itself. */
    THIS_WORK("(in|with|through) th(is|e present) (paper|work|article|letter|study|report|note|contribution"
            + "|chapter|thesis|survey|review)|(this|our|the present) (paper|work|article|letter|study|report|note"
            + "|contribution|chapter|survey|review)|here,? we|herein|in what follows,? we"),
    /** Something new is put forward. */
    PROPOSE("(we|i) " + Phrases.ADVERB + "(propos|present|introduc|develop|describ|deriv|design|devis|formulat"
            + "|construct|suggest|creat|provid|offer|implement|releas|collect|extend|generali[sz]|establish)(e|ed"
            + "|ing|ly|d)?|(we|i) " + Phrases.ADVERB + "(build|built|give|gave|make|made)"
            + "|(paper|work|article|letter|study|report|note|method|package|library|code) (propose|present|introduce|develop|describe|derive"
            + "|provide|offer|implement)s|(is|are) (proposed|presented|introduced|developed|described)"),
    /** Something is looked into. */
    STUDY("(we|i) " + Phrases.ADVERB + "(study|studied|investigat|examin|explor|analy[sz]|consider|address|measur"
            + "|comput|calculat|simulat|review|discuss|revisit|compar|evaluat|characteri[sz]|model|search|survey"
            + "|tackl|focus|aim|seek|sought)(e|ed|es|d|led)?|(paper|work|article|letter|study|report) (studie"
            + "|investigate|examine|explore|analy[sz]e|consider|addresse|measure|review|discusse|report|focuse"
            + "|aim)s"),
    /** Something is found. */
    SHOW("(we|i) " + Phrases.ADVERB + "(show|shown|demonstrat|prov|find|found|observ|conclud|argu|confirm|reveal"
            + "|identif(y|i)|detect|discover|verif(y|i)|obtain|achiev|report)(e|ed|d)?|(results?|findings?"
            + "|experiments?|simulations?|measurements?|analys[ie]s|calculations?|observations?|data|evaluations?"
            + "|tests?) (also )?(show|demonstrate|indicate|suggest|reveal|confirm|imply|support|prove|agree)(s|d"
            + "|ed)?|(is|are|was|were) (found|shown|seen|observed|demonstrated)"),
    /** It adds to what was said before. */
    FURTHER("(we|i) (also|further|then|next|finally|additionally|furthermore)|as well"),
    /** How it was done. */
    METHOD("methods?|approach(es)?|algorithms?|schemes?|frameworks?|techniques?|procedures?|formalism"
            + "|architectures?|protocols?|implementations?|models?|strategy|solvers?|discreti[sz]ation|based on"),
    /** What was measured or computed upon. */
    DATA("data ?sets?|data|samples?|observations?|survey|catalog(ue)?s?|measurements?|recorded|collected"
            + "|benchmarks?|participants|patients|images|spectra|spectrum|detectors?|telescopes?|corpus|corpora"
            + "|test (cases?|problems?)|experimental(ly)?|instruments?|simulation (runs|suite|data)"),
    /** What is known already. */
    BACKGROUND("recent(ly)?|(has|have) (been|become|shown|achieved|led)|widely|often|typically|traditional(ly)?"
            + "|existing|previous(ly)?|commonly|conventional|in recent years|many|generally|usually|prior|well[- "
            + "]known|popular|current(ly)?"),
    /** It is new. */
    NOVEL("new|novel|first|for the first time|simple|general|efficient");

    private final Pattern pattern;

    Cue(String alternatives) {
        pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE);
    }

    /** Whether the sentence uses such a turn. */
    public boolean in(String sentence) {
        return pattern.matcher(sentence).find();
    }

    private static final class Phrases {
        static final String ADVERB = "(?:also |then |first |further |here |therefore |thus |next |finally "
            + "|briefly |additionally |furthermore |empirically |theoretically |numerically |experimentally |can "
            + "|will |have )?";
    }
}
