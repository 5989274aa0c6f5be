package org.otowi.provenance.attribution;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What several accounts of one line amount to. */
final class Agreement {

    private Agreement() {}

    /**
     * The account on which to rely: one that saw the line come about before one that found it; of several such that
     * agree on who wrote it the first. If they disagree, nothing is known. Empty if there is no account.
     */
    static Optional<Run> of(Collection<Run> accounts) {
        List<Run> witnessed = accounts.stream().filter(run -> run.origin().lineClass().isWitnessed()).toList();
        Collection<Run> best = witnessed.isEmpty() ? accounts : witnessed;
        boolean agreed = best.stream().map(run -> run.origin().lineClass()).distinct().count() <= 1;
        Optional<Run> first = best.stream().findFirst();
        return agreed ? first : first.map(run -> run.by(LineOrigin.UNKNOWN));
    }
}
