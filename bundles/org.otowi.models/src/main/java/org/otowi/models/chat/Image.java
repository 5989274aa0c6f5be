package org.otowi.models.chat;

/**
 * A picture for a model that sees.
 *
 * @param mediaType {@code image/png}, {@code image/jpeg}, {@code image/webp} or {@code image/gif}
 * @param bytes the encoded picture; not copied, not to be changed
 */
public record Image(String mediaType, byte[] bytes) {
    /** Says nothing of the content. */
    @Override
    public String toString() {
        return "Image[" + mediaType + ", " + bytes.length + " bytes]";
    }
}
