package org.otowi.models.chat;

/** Who says a message. */
public enum Role {
    /** Instructions of Otowi. */
    SYSTEM,
    /** The person, or the material that they attached. */
    USER,
    /** The model, earlier in the conversation. */
    ASSISTANT
}
