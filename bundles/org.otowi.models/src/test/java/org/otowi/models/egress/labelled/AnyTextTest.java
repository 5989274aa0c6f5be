package org.otowi.models.egress.labelled;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.otowi.models.egress.TextRule;
import org.otowi.models.egress.Verdict;
import org.otowi.models.egress.marking.Markings;
import org.otowi.models.egress.secret.Secrets;
import org.otowi.provenance.Cancellation;

/** Whatever the text, the rules answer, and the lines that they tell are lines of it. */
class AnyTextTest {

    private static final List<String> PARTS = List.of("CUI", "//", "SECRET", "\n", "\r\n", "\f", "\\n",
                "{\"a\":\"", "\"}", "(S) ", "\\fancyhead{",
            "this document contains ", "export controlled ", "subject to the ITAR", "key = '", "://a:b@c",
                "\ud800", "C\u200bUI", "&#47;", " ",
            "Distribution Statement D. ", "-----BEGIN PRIVATE KEY-----", "eyJ", "| ", "# ");

    @Property(tries = 300)
    void anyTextIsAnswered(@ForAll @Size(max = 60) List<Integer> picks, @ForAll String end) {
        StringBuilder text = new StringBuilder();
        picks.forEach(pick -> text.append(PARTS.get(Math.floorMod(pick, PARTS.size()))));
        text.append(end);
        long lines = text.chars().filter(c -> c == '\n' || c == '\r').count() + 1;
        for (TextRule rule : List.of(new Markings(Map.of()), new Secrets(Verdict.WARN))) {
            rule.find("a", text.toString(), Cancellation.NEVER).forEach(finding -> {
                int line = finding.line().getAsInt();
                assertTrue(line >= 1 && line <= lines, () -> "line " + line + " of " + lines);
            });
        }
    }
}
