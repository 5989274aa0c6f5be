package org.otowi.models.egress;

/**
 * A text of a request's body, as whoever receives it reads it.
 *
 * @param where which part of the request it is, for a person
 * @param text the text, escapes undone
 * @param structural whether it is a word of the dialect beside what is said, such as {@code user}
 */
record BodyText(String where, String text, boolean structural) {

    /** Says nothing of the content. */
    @Override
    public String toString() {
        return "BodyText[" + where + ", " + text.length() + " characters]";
    }
}
