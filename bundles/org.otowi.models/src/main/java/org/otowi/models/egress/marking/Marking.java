package org.otowi.models.egress.marking;

import java.util.List;
import java.util.regex.Pattern;
import org.otowi.models.egress.Verdict;

/**
 * One kind of marking, as the data file describes it.
 *
 * @param name what policies call it
 * @param title what people call it
 * @param verdict what it asks for where the policy says nothing
 * @param fixed whether no policy can change the verdict
 * @param source the rule that defines the marking
 * @param keywords in lower case without spaces; where none of them is, the marking is not looked for
 * @param banner lines that are this marking wherever they stand
 * @param word lines that are this marking only as a header or footer: at the top, at the bottom, repeated, or a comment
 * @param portion what stands in parentheses at the start of a paragraph
 * @param label what stands after a label such as {@code Classification:}
 * @param statement sentences that say so of the text they are in
 * @param block beginnings of lines, two different ones of which stand close together
 */
record Marking(String name, String title, Verdict verdict, boolean fixed, String source, List<String> keywords,
                List<Pattern> banner,
        List<Pattern> word, List<Pattern> portion, List<Pattern> label, List<Pattern> statement, List<Pattern> block) {

    /** Whether one of the keywords is in a text that was put in lower case without spaces. */
    boolean mayBeIn(String squeezed) {
        for (String keyword : keywords) {
            if (squeezed.contains(keyword)) {
                return true;
            }
        }
        return false;
    }
}
