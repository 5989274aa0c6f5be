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
            + "|ing|ly|d)?|(we|i) " + Phrases.ADVERB
                    + "(build|built|give|gave|make|made)|(paper|work|article|letter|study"
            + "|report|note|method|package|library|code) (propose|present|introduce|develop|describe|derive"
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
    /** Something is done or used. */
    USE("(we|i) " + Phrases.ADVERB + "(us|appl(y|i)|employ|adopt|perform|conduct|combin|train|solv|carry|carri"
            + "|test|run|ran|integrat|discreti[sz]|approximat|estimat|fit|fitt|defin|choos|chos|assum)(e|ed|en)?"
            + "|(is|are|was|were) (used|applied|employed|performed|computed|calculated|measured|solved"
            + "|implemented|estimated|obtained|trained|based on)|by means of|consists? of"),
    /** It adds to what was said before. */
    FURTHER("(we|i) (also|further|then|next|finally|additionally|furthermore)|as well"),
    /** How it was done. */
    METHOD("methods?|approach(es)?|algorithms?|schemes?|frameworks?|techniques?|procedures?|formalism"
            + "|architectures?|protocols?|implementations?|models?|strategy|solvers?|discreti[sz]ation|based on"),
    /** What was wrong or missing before. */
    PROBLEM("challeng(e|es|ing)|difficult(y|ies)?|problems?|remains?|lacks?|unknown|understood|open questions?"
            + "|suffers?|fails?|bottlenecks?|expensive|hinders?|need(s|ed)? (for|to)|crucial|important"
            + "|prohibitive|costly|impractical|infeasible|hard to|goal|aims?|in order to|motivat(es?|ed|ion)"
            + "|demands?|would like to"),
    /** How well it went. */
    OUTCOME("outperforms?|improv(es?|ed|ing|ements?)|achiev(es?|ed|ing)|superior|agree(s|ment)?( well)? with"
            + "|consistent with|significant(ly)?|state[- ]of[- ]the[- ]art|(better|faster|larger|smaller|higher"
            + "|lower|more accurate|more efficient) than|reduc(es?|ed|tion)|increas(es?|ed)|accura(te|cy)"
            + "|speed-?ups?|scal(es|ing)|efficien(t|cy)|converge(s|nce)?|factors? of|per ?cent|\\d+(\\.\\d+)? ?%"
            + "|orders? of magnitude"),
    /** What it does not do. */
    LIMIT("limitations?|limited (to|by)|future (work|studies|research|directions?)|in the future|not yet"
            + "|restrict(ed|s)? to|only (for|valid|applies|holds?|considers?|supports?|works?)|beyond the scope"
            + "|(do|does|did) not (account|include|consider|address|support|handle|apply|allow|capture|take)"
            + "|cannot|caveats?|drawbacks?|shortcomings?|disadvantages?|neglect(s|ed)?|ignor(es?|ed|ing)"
            + "|remains? (to be|an open|unclear|challenging)|further (work|stud(y|ies)|research|investigations?"
            + "|improvements?)|leave (it|this|that|the|these|for)|left (for|to|as)|at the cost of|we assume"
            + "|assumptions?|not (been )?(currently|considered|included|addressed|implemented|supported|possible"
            + "|sufficient|work)|for now|currently|would (need|require)"),
    /** What was measured or computed upon. */
    DATA("data ?sets?|data|samples?|observations?|survey|catalog(ue)?s?|measurements?|recorded|collected"
            + "|benchmarks?|participants|patients|images|spectra|spectrum|detectors?|telescopes?|corpus|corpora"
            + "|test (cases?|problems?)|experimental(ly)?|instruments?|simulation (runs|suite|data)"),
    /** What is known already. */
    BACKGROUND("recent(ly)?|(has|have) (been|become|shown|achieved|led)|widely|often|typically|traditional(ly)?"
            + "|existing|previous(ly)?|commonly|conventional|in recent years|many|generally|usually|prior|well[- "
            + "]known|popular|current(ly)?"),
    /** It is new. */
    NOVEL("new|novel|first|for the first time|simple|general|efficient"),
    /** It stands against what was said before. */
    CONTRAST("however|although|though|despite|but|unfortunately|yet|while|whereas|in contrast|nevertheless"
            + "|instead|rather"),
    /** It stands for itself only beside another example or case. */
    EXAMPLE("for example|for instance|e\\.g\\.|such as|see|i\\.e\\.");

    private final Pattern pattern;

    Cue(String alternatives) {
        pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE);
    }

    /** Whether the sentence uses such a turn. */
    public boolean in(String sentence) {
        return pattern.matcher(sentence).find();
    }

    /** How many such turns the sentence uses. */
    public int count(String sentence) {
        return (int) pattern.matcher(sentence).results().count();
    }

    private static final class Phrases {
        static final String ADVERB = "(?:also |then |first |further |here |therefore |thus |next |finally "
            + "|briefly |additionally |furthermore |empirically |theoretically |numerically |experimentally |can "
            + "|will |have )?";
    }
}
