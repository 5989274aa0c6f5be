package org.otowi.assistant.embedded;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns of phrase that tell which facet of a paper a sentence belongs to, in any field. */
enum Signal {
    /** What nobody has done or knows. */
    GAP("to the best of our knowledge|to our knowledge|(has|have) (never|not|rarely|seldom)( yet)? been|little "
            + "(is|was)( \\w+)? known|(is|are|remains?) (still )?(poorly|not( yet| well| fully)?|un|in)(known"
            + "|understood|clear|explored|resolved|solved|sufficient)|remains? (an open|a|an|the) \\w+|remains? "
            + "(unclear|unknown|difficult|challenging|elusive|unsolved|to be)|open (question|problem|issue)s?"
            + "|lack(s|ing)?( of)?|no (general|existing|previous|systematic|simple|standard) \\w+|few (studies"
            + "|works|attempts)|gap (in|between)|under-?explored"),
    /** What makes it hard or bad. */
    DIFFICULTY("challeng(e|es|ing)|difficult(y|ies)?|hard to|suffers?( from)?|fails?( to)?|bottlenecks?|expensive"
            + "|prohibitive(ly)?|costly|impractical|infeasible|hinder(s|ed)?|hamper(s|ed)?|non-?trivial|tedious"
            + "|time-consuming|error-prone|poses? (a|an|several|many) \\w+|inaccurate|unreliable|unstable"
            + "|drawbacks?|shortcomings?|intractable|is wrong|too (slow|large|small|coarse|costly|complex)"
            + "|limited (to|by)|cannot"),
    /** What is wanted. */
    AIM("(the|our|its|main|a) (goal|aim|objective|purpose|motivation)s?( of \\w+( \\w+)?)? (is|are|was|were)|we "
            + "(would like|want|wish|aim|seek|need|are interested)|(aims?|asks?|seeks?) (to|at|how|whether|what"
            + "|if)|in order to|motivated by|(is|are) (needed|required|necessary|essential|crucial|desirable)"
            + "|the (question|problem) (of|whether|how|is)|there is (a|an) (\\w+ )?(need|demand)|to (address"
            + "|overcome|tackle|understand|allow|enable)"),
    /** It stands against what was said before. */
    CONTRAST("however|although|though|despite|but|unfortunately|while|whereas|nevertheless|yet"),
    /** What was done before, by others. */
    BACKGROUND("recent(ly)?|(has|have) been (widely|extensively|successfully|used|applied|developed|studied"
            + "|proposed|cited)|widely|existing|previous(ly)?|conventional|traditional(ly)?|in recent years|in "
            + "the literature|popular|commonly (used|applied|known)|in most|most of|other (libraries|authors"
            + "|methods|works|groups)|original(ly)?"),
    /** What the work itself brings. */
    CONTRIBUTION("(we|i) (have |also |first |then |further |here |therefore )?(propos|present|introduc|develop"
            + "|describ|deriv|design|devis|formulat|construct|creat|provid|implement|extend|generali[sz]"
            + "|establish|built|build)(e|ed|d)?|(this|the present|our) (paper|work|article|letter|study|report"
            + "|note|package|library|code|release|tool)( also)? (?!asks|aims|seeks|address|tackle)(\\w{3,}s)"
            + "|includes|provides|implements|supports|offers|contains|comprises|(is|are) (designed|built|written"
            + "|intended|implemented|introduced|proposed|presented)|the core|consists? of"),
    /** How it was done. */
    MEANS("(we|i) (have |also |first |then |further |here )?(us|appl(y|i)|employ|adopt|perform|conduct|combin"
            + "|train|solv|integrat|discreti[sz]|approximat|estimat|fit|fitt|comput|calculat|simulat|measur"
            + "|compar|model|study|studi|investigat|analy[sz]|consider|fill|cast)(e|ed|d)?|(is|are|was|were) "
            + "(then |first )?\\w+(ed|en|ized|ised) (by(?! \\d)|with|using|in terms of|from|on|via|through|as|to"
            + "|along)|by means of|based on|using|making use of"),
    /** Things that methods consist of. */
    METHOD_NOUN("methods?|approach(es)?|algorithms?|schemes?|frameworks?|techniques?|procedures?|formalism"
            + "|architectures?|protocols?|models?|solvers?|operators?|preconditioners?|interface|backends?"
            + "|equations?|potentials?|functionals?|apparatus|set-?up|spectroscopy|microscopy|simulations?"),
    /** What was found. */
    FINDING("(we|i) (have |also |further |then )?(show|shown|demonstrat|prov|find|found|observ|conclud|confirm"
            + "|reveal|identif(y|i)|detect|discover|verif(y|i)|obtain|achiev)(e|ed|d)?|(results?|findings?"
            + "|experiments?|simulations?|measurements?|analys[ie]s|calculations?|observations?|evaluations?"
            + "|tests?|examples?|stud(y|ies)|comparisons?|data)( also| clearly| have| has)? (show|shown"
            + "|demonstrat|indicat|suggest|reveal|confirm|impl(y|ie)|support|prov|agree)(e|es|s|n|ed|d)?|(is|are"
            + "|was|were) (found|observed|detected|discovered)|(this|it) (agrees|means|implies|confirms)"),
    /** How well or how much. */
    OUTCOME("outperforms?|improv(es?|ed|ing|ements?)|superior|compares? favou?rabl[ey]|agree(s|ment)?( well)? "
            + "with|consistent with|effective(ness)?|(better|faster|slower|larger|smaller|higher|lower|fewer|less"
            + "|greater|more \\w+|times (as|more)) than|times as|exceeds?|reach(es|ed)?|reduc(es?|ed|tion)"
            + "|increas(es?|ed|ing)|decreas(es?|ed)|lowers?|rises?|converge(s|d|nce)?|conserves?|achiev(es?|ed)"
            + "|yields?|leads? to|speed-?ups?|factors? of|per ?cent|orders? of magnitude|accura(te|cy) of"
            + "|errors? (of|is|stays|below)|order of \\d|\\w+ed by \\d|first (direct )?(detection|observation"
            + "|measurement|evidence)"),
    /** A measured number: with a decimal point, a unit or a percent sign. */
    NUMBER("(?<!version |release |v)(?<!python |fortran )\\d+\\.\\d+|\\d+(\\.\\d+)? ?(\\\\?%"
            + "|percent|[cmk\u00b5n]?m|[m\u00b5npfk]?s|[kMGT]?Hz|[mkMGT]?eV|K|[kM]?pc"
            + "|[kMG]?Pa|[mk]?W|k?J|[mk]?g|mol|dB|T|x|times|sigma|solar masses)"),
    /** What the work does not do. */
    LIMIT("(a|the|main|major|significant|one|important|its|known) (limitation|caveat|drawback|shortcoming"
            + "|disadvantage|restriction)s?|limited to|restricted to|not yet|(has|have|is|are|was|were) not( "
            + "been)? (yet )?(tested|considered|included|addressed|implemented|supported|treated|modell?ed"
            + "|available|possible|dealt|taken|studied|suitable|valid|sufficient|filled|applicable|covered)|(does"
            + "|do|did) not (account|include|consider|address|support|handle|apply|allow|capture|take|cover|treat"
            + "|work|hold|yet)|treats? neither|neglect(s|ed|ing)?|beyond the scope|(only|solely) (valid|applies"
            + "|apply|holds?|considers?|supports?|works?|tested|for)|(is|are) (only )?valid only|cannot( yet)?"
            + "|for now|poses? a problem|at the cost of|unless|not (be )?(directly|generally)|(it is|is) (hard"
            + "|difficult|not possible|impossible) to|covers (only|one|a single)"),
    /** What is left to do. */
    FUTURE("future (work|studies|study|research|directions?|releases?|versions?|plans?|investigations?)|in (the "
            + ")?(near )?future|(further|additional|more) (work|stud(y|ies)|research|investigations?|tests?) (is"
            + "|are|will|would|may|should)|remains? to be|left (for|to) \\w+|we (plan|intend|leave|will need"
            + "|need to add)|(should|would|will) (need|require) (to be|a|an)|(currently|presently) (only|not"
            + "|un\\w+)"),
    /** What was measured or computed upon. */
    DATA("(evaluated|tested|trained|validated|applied|based|run|performed|measured|collected|carried out) (on|at"
            + "|with|from|for) [^.]*\\b(data ?sets?|data|benchmarks?|samples?|specimens?|surveys?|corpus|corpora"
            + "|images|observations|patients|participants)|(data|samples?|spectra|images|observations"
            + "|measurements) (were|was|are|is) (taken|collected|obtained|recorded|acquired|measured|generated"
            + "|drawn|available)|(observed|recorded|acquired) (with|at|using) the|(data ?sets?|samples?"
            + "|catalog(ue)?s?|surveys?|corpus) (of|from|contain(s|ing)?|consists?|compris(es|ing)) |publicly "
            + "available|benchmarks? (are|is) "),
    /** It names the work of others. */
    CITATION("\\[[^\\]]*\\d{4}[^\\]]*\\]|@[\\w-]+:\\d{4}|\\[\\d+([,\u2013-] ?\\d+)*\\]|et al"
            + "|\\(\\p{Lu}[^()]*,? \\d{4}\\)"),
    /** It points at something that was named before. */
    UNRESOLVED("^([\\p{L}-]+ ){0,4}(it|them|this|these|those|its|their|former|latter)"),
    /** It says where something else is, not what it is. */
    POINTER("(fig(ure|\\.)?|tab(le|\\.)?|sec(tion|\\.)?|eqs?\\.?|equations?|algorithm|appendix|listing"
            + "|supplementary)s?[ ~]*(\\(?[a-z]+:|\\(?[0-9IVX]+|[A-Z]\\b)|\\(?(eq|fig|tab|sec|alg)\\w*:\\w+"
            + "|\\(\\d{1,2}\\)");

    private final Pattern pattern;

    Signal(String alternatives) {
        pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE);
    }

    /** What the turns of phrase of a sentence tell. */
    static Set<Signal> of(String sentence) {
        Set<Signal> signals = EnumSet.noneOf(Signal.class);
        for (Signal signal : values()) {
            if (signal.pattern.matcher(sentence).find()) {
                signals.add(signal);
            }
        }
        return signals;
    }
}
