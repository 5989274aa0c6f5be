package org.otowi.assistant.ranking;

import java.util.regex.Pattern;

/** Turns of phrase by which scientific prose shows what a sentence is about, in any field. */
public enum Cue {
    /** The paper speaks of itself. */
    THIS_WORK("(in|with|through) th(is|e present) (paper|work|article|letter|study|report|note|contribution|chapter|thesis"
            + "|survey|review)|(this|our|the present) (paper|work|article|letter|study|report|note|contribution|chapter"
            + "|survey|review)|here,? we|herein|in what follows,? we"),
    /** Something new is put forward. */
    PROPOSE("we " + Phrases.ADVERB + "(propose|present|introduce|develop|describe|derive|design|devise|formulate|construct"
            + "|suggest|build|create|provide|offer|give|implement|release|collect|extend|generali[sz]e|establish)"
            + "|(paper|work|article|letter|study|report|note|method|package|library|code) (propose|present|introduce"
            + "|develop|describe|derive|provide|offer|implement)s"),
    /** Something is looked into. */
    STUDY("we " + Phrases.ADVERB + "(study|investigate|examine|explore|analy[sz]e|consider|address|measure|compute|calculate"
            + "|simulate|review|discuss|revisit|compare|evaluate|characteri[sz]e|model|search|survey|report|tackle"
            + "|focus|aim|seek)|(paper|work|article|letter|study|report) (studie|investigate|examine|explore|analy[sz]e"
            + "|consider|addresse|measure|review|discusse|report|focuse|aim)s"),
    /** Something is found. */
    SHOW("we " + Phrases.ADVERB + "(show|demonstrate|prove|find|found|observe|conclude|argue|confirm|reveal|identify|detect"
            + "|discover|verify|obtain|achieve|report)|(results?|findings?|experiments?|simulations?|measurements?|analys[ie]s"
            + "|calculations?|observations?|data|evaluations?|tests?) (also )?(show|demonstrate|indicate|suggest|reveal"
            + "|confirm|imply|support|prove|agree)s?|(is|are|was|were) (found|shown|seen|observed|demonstrated)"),
    /** Something is done or used. */
    USE("we " + Phrases.ADVERB + "(use|apply|employ|adopt|perform|conduct|combine|train|solve|carry|test|run|integrate"
            + "|discreti[sz]e|approximate|estimate|fit|define|choose|assume)|(is|are|was|were) (used|applied|employed|performed"
            + "|computed|calculated|measured|solved|implemented|estimated|obtained|trained|based on)|by means of|consists? of"),
    /** How it was done. */
    METHOD("methods?|approach(es)?|algorithms?|schemes?|frameworks?|techniques?|procedures?|formalism|architectures?"
            + "|protocols?|implementations?|models?|strategy|solvers?|discreti[sz]ation|based on"),
    /** What was wrong or missing before. */
    PROBLEM("challeng(e|es|ing)|difficult(y|ies)?|problems?|remains?|lacks?|unknown|understood|open questions?|suffers?"
            + "|fails?|bottlenecks?|expensive|hinders?|need(s|ed)? (for|to)|crucial|important|prohibitive|costly"
            + "|impractical|infeasible|hard to|goal|aims?|in order to|motivat(es?|ed|ion)|demands?|would like to"),
    /** How well it went. */
    OUTCOME("outperforms?|improv(es?|ed|ing|ements?)|achiev(es?|ed|ing)|superior|agree(s|ment)?( well)? with"
            + "|consistent with|significant(ly)?|state[- ]of[- ]the[- ]art|(better|faster|larger|smaller|higher|lower|more"
            + " accurate|more efficient) than|reduc(es?|ed|tion)|increas(es?|ed)|accura(te|cy)|speed-?ups?|scal(es|ing)"
            + "|efficien(t|cy)|converge(s|nce)?|factors? of|per ?cent|\\d+(\\.\\d+)? ?%|orders? of magnitude"),
    /** What it does not do. */
    LIMIT("limitations?|limited (to|by)|future (work|studies|research|directions?)|in the future|not yet|restrict(ed|s)? to"
            + "|only (for|valid|applies|holds?|considers?|supports?|works?)|beyond the scope|(do|does|did) not (account|include"
            + "|consider|address|support|handle|apply|allow|capture|take)|cannot|caveats?|drawbacks?|shortcomings?"
            + "|disadvantages?|neglect(s|ed)?|ignor(es?|ed|ing)|remains? (to be|an open|unclear|challenging)|further (work"
            + "|stud(y|ies)|research|investigations?|improvements?)|leave (it|this|that|the|these|for)|left (for|to|as)"
            + "|at the cost of|we assume|assumptions?|not (been )?(currently|considered|included|addressed|implemented"
            + "|supported|possible|sufficient|work)|for now|currently|would (need|require)"),
    /** What was measured or computed upon. */
    DATA("data ?sets?|data|samples?|observations?|survey|catalog(ue)?s?|measurements?|recorded|collected|benchmarks?"
            + "|participants|patients|images|spectra|spectrum|detectors?|telescopes?|corpus|corpora|test (cases?|problems?)"
            + "|experimental(ly)?|instruments?|simulation (runs|suite|data)"),
    /** What is known already. */
    BACKGROUND("recent(ly)?|(has|have) (been|become|shown|achieved|led)|widely|often|typically|traditional(ly)?|existing"
            + "|previous(ly)?|commonly|conventional|in recent years|many|generally|usually|prior|well[- ]known|popular"
            + "|current(ly)?"),
    /** It is new. */
    NOVEL("new|novel|first|for the first time|simple|general|efficient"),
    /** It stands against what was said before. */
    CONTRAST("however|although|though|despite|but|unfortunately|yet|while|whereas|in contrast|nevertheless|instead|rather"),
    /** It stands for itself only beside another example or case. */
    EXAMPLE("for example|for instance|e\\.g\\.|such as|see|i\\.e\\.");

    private final Pattern pattern;

    Cue(String alternatives) {
        pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
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
        static final String ADVERB = "(?:also |then |first |further |here |therefore |thus |next |finally |briefly"
                + " |additionally |furthermore |empirically |theoretically |numerically |experimentally |can |will |have )?";
    }
}
