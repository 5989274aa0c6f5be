package org.otowi.models.egress;

import java.util.List;

/** The places where the texts of a body meet: what is split among messages is whole there. */
final class Seams {

    /** Characters on each side of a seam that are looked at; markings and keys are shorter. */
    private static final int REACH = 512;
    /** What no rule reads over. */
    private static final String BREAK = "\n\n\u0000\n\n";

    private Seams() {}

    /** The texts one after the other with the glue between, the middles of long ones left out. */
    static String joined(List<BodyText> texts, String glue) {
        StringBuilder joined = new StringBuilder();
        for (BodyText each : texts) {
            String text = each.text();
            if (joined.length() > 0) {
                joined.append(glue);
            }
            if (text.length() <= 2 * REACH) {
                joined.append(text);
            } else {
                joined.append(text, 0, REACH).append(BREAK).append(text, text.length() - REACH, text.length());
            }
        }
        return joined.toString();
    }
}
