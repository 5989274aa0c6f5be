package org.otowi.models.key;

/**
 * A key or token. Never shown: {@link #toString()} says only that it is there.
 *
 * @param value what goes into the header
 * @param source where it came from, for a person, such as a variable's name
 */
public record Key(String value, String source) {

    @Override
    public String toString() {
        return "Key[from " + source + "]";
    }
}
