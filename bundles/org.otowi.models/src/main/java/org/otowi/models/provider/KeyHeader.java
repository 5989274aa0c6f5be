package org.otowi.models.provider;

/** How a key travels. */
public enum KeyHeader {
    /** {@code Authorization: Bearer KEY}. */
    BEARER,
    /** {@code api-key: KEY}, as Azure OpenAI has it. */
    API_KEY,
    /** {@code x-api-key: KEY}, as Anthropic has it. */
    X_API_KEY,
    /** {@code x-goog-api-key: KEY}, as Gemini has it. */
    X_GOOG_API_KEY,
    /** No key, as a model on this machine. */
    NONE
}
