package org.otowi.models.egress.labelled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.otowi.models.egress.Finding;
import org.otowi.models.egress.TextRule;
import org.otowi.models.egress.Verdict;
import org.otowi.models.egress.marking.Markings;
import org.otowi.models.egress.secret.Secrets;

/**
 * Precision and recall of both rules together on texts by an author who had seen neither the patterns nor the other
 * labelled texts; the table goes to {@code target/egress-detection-another-author.md}.
 */
class AnotherAuthorTest {

    private static final Path REPORT = Path.of("target", "egress-detection-another-author.md");
    private final List<Case> cases = Case.read(Case.class, "another-author");

    @Test
    void thereAreNoFewerCasesThanWereWritten() {
        assertEquals(243, cases.size());
    }

    @Test
    void precisionAndRecallAreNoWorseThanWasMeasured() throws IOException {
        Figures figures = new Figures(both(), cases);
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, figures.table() + "\n" + String.join("\n", figures.errors()) + "\n");
        System.out.println(figures.table());
        assertTrue(figures.precision("any") >= 0.95, () -> "precision " + figures.precision("any"));
        assertTrue(figures.recall("any") >= 0.71, () -> "recall " + figures.recall("any"));
    }

    private static TextRule both() {
        TextRule markings = new Markings(Map.of());
        TextRule secrets = new Secrets(Verdict.REFUSE);
        return (name, text, cancellation) -> {
            List<Finding> found = new ArrayList<>(markings.find(name, text, cancellation));
            found.addAll(secrets.find(name, text, cancellation));
            return found;
        };
    }
}
