package org.otowi.models.egress.labelled;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.otowi.models.egress.TextRule;
import org.otowi.models.egress.Verdict;
import org.otowi.models.egress.marking.Markings;
import org.otowi.models.egress.secret.Secrets;

/** Precision and recall on the labelled cases; the tables go to {@code target/egress-detection.md}. */
class LabelledTest {

    private static final Path REPORT = Path.of("target", "egress-detection.md");

    @Test
    void thereAreAtLeastThreeHundredCases() {
        long cases = List.of(Markings.class, Secrets.class).stream()
                .flatMap(kind -> List.of("tuning", "held-out").stream().flatMap(half -> Case.read(kind,
                half).stream())).count();
        assertTrue(cases >= 300, "cases: " + cases);
    }

    @Test
    void precisionAndRecallAreNoWorseThanWasMeasured() throws IOException {
        Files.createDirectories(REPORT.getParent());
        Files.deleteIfExists(REPORT);
        TextRule markings = new Markings(Map.of());
        TextRule secrets = new Secrets(Verdict.REFUSE);
        assertAll(() -> check("Markings", markings, Markings.class, "tuning", 0.99, 0.99),
                () -> check("Markings", markings, Markings.class, "held-out", 0.98, 0.89),
                () -> check("Secrets", secrets, Secrets.class, "tuning", 0.99, 0.99),
                () -> check("Secrets", secrets, Secrets.class, "held-out", 0.99, 0.96));
    }

    private static void check(String title, TextRule rule, Class<?> beside, String half, double precision, double recall)
            throws IOException {
        Figures figures = new Figures(rule, Case.read(beside, half));
        Files.writeString(REPORT, "## " + title + ", " + half + "\n\n" + figures.table() + "\n"
                + (half.equals("tuning") ? String.join("\n", figures.errors()) + "\n\n" : ""),
                java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
        assertTrue(figures.precision("any") >= precision,
                () -> title + " " + half + " precision " + figures.precision("any"));
        assertTrue(figures.recall("any") >= recall, () -> title + " " + half + " recall " + figures.recall("any"));
    }
}
