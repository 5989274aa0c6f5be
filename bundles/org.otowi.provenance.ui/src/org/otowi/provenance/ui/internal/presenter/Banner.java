package org.otowi.provenance.ui.internal.presenter;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/**
 * What stands on top of the view.
 *
 * @param mark the sign
 * @param title the state in one sentence
 * @param text about what, or what the person can do
 * @param meaning what a verdict means and what cannot be known; empty without a verdict
 */
public record Banner(Mark mark, String title, String text, String meaning) {

    /** The same with what could not be recorded, if anything. */
    public Banner with(Optional<String> problem) {
        Mark worse = mark == Mark.BROKEN ? mark : Mark.ATTENTION;
        return problem.map(words -> new Banner(worse, title,
                text + "\n" + NLS.bind(Messages.banner_problem, Inert.of(words)), meaning)).orElse(this);
    }

    /** The same with a sentence about signing. */
    public Banner note(String words) {
        return new Banner(mark, title, text + "\n" + Inert.of(words), meaning);
    }
}
