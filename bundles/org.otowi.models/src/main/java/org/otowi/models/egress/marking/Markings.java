package org.otowi.models.egress.marking;

import java.util.List;
import java.util.Map;
import org.otowi.models.egress.Finding;
import org.otowi.models.egress.TextRule;
import org.otowi.models.egress.Verdict;

/** Finds markings in text. */
public final class Markings implements TextRule {

    private final Map<String, Verdict> verdicts;

    /** @param verdicts verdict by name of marking, over the built-in ones */
    public Markings(Map<String, Verdict> verdicts) {
        this.verdicts = Map.copyOf(verdicts);
    }

    @Override
    public List<Finding> find(String where, String text) {
        return List.of();
    }
}
