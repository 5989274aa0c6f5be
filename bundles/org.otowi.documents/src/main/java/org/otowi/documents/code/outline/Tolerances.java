package org.otowi.documents.code.outline;

import java.util.regex.Pattern;

/** Tells names of tolerances, bounds of iterations and the like, which matter even within a procedure. */
public final class Tolerances {

    private static final Pattern NAME = Pattern.compile("(?i)(?:.*_|.*\\.)?(?:[ar]|abs|rel|max|min)?_?(?:tol(?:erance)?s?|eps(?:ilon)?"
            + "|threshold)(?:[_.\\d].*)?|(?:.*[a-z_.])?tol(?:erance)?|(?:max|n|num)_?\\.?it(?:er(?:ation)?s?)?|itermax");

    private Tolerances() {}

    public static boolean isName(String name) {
        return name.length() <= 60 && NAME.matcher(name).matches();
    }
}
