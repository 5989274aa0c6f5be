package org.otowi.models.chat;

import java.util.List;

/**
 * One message of a conversation.
 *
 * @param role who says it
 * @param text what is said
 * @param images pictures beside the text, for models that see
 */
public record Message(Role role, String text, List<Image> images) {

    public Message {
        images = List.copyOf(images);
    }

    public static Message system(String text) {
        return new Message(Role.SYSTEM, text, List.of());
    }

    public static Message user(String text) {
        return new Message(Role.USER, text, List.of());
    }

    public static Message assistant(String text) {
        return new Message(Role.ASSISTANT, text, List.of());
    }

    /** Says nothing of the content. */
    @Override
    public String toString() {
        return "Message[" + role + ", " + text.length() + " characters, " + images.size() + " images]";
    }
}
