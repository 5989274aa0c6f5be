package org.otowi.models.key;

import org.otowi.models.messages.Messages;

/** Text that is to be a key: what could break out of a header is refused, and nothing of it is ever quoted. */
public final class KeyText {

    /** Tokens of Entra have a few thousand characters. */
    private static final int MAX_LENGTH = 16 << 10;

    private KeyText() {}

    /**
     * The key that a text is; blanks and line breaks around it, as editors and programs leave them, do not count.
     *
     * @param source where it came from, for a person
     * @throws KeyException if it is empty or too long, or holds anything but visible ASCII characters
     */
    public static Key read(String text, String source) throws KeyException {
        String key = text.strip();
        if (key.isEmpty()) {
            throw new KeyException(Messages.get("key.empty", source));
        }
        if (key.length() > MAX_LENGTH) {
            throw new KeyException(Messages.get("key.long", source, MAX_LENGTH));
        }
        if (!key.chars().allMatch(each -> each > ' ' && each < 0x7F)) {
            throw new KeyException(Messages.get("key.characters", source));
        }
        return new Key(key, source);
    }
}
