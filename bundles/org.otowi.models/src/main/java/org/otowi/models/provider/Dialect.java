package org.otowi.models.provider;

import java.util.stream.Stream;

/** A wire format. */
public enum Dialect {
    OPENAI_CHAT("openai-chat"),
    OPENAI_RESPONSES("openai-responses"),
    ANTHROPIC("anthropic"),
    GEMINI("gemini"),
    OLLAMA("ollama");

    private final String id;

    Dialect(String id) {
        this.id = id;
    }

    /** The name in settings, policies and on the command line. */
    public String id() {
        return id;
    }

    /**
     * The dialect of a name.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Dialect of(String id) {
        return Stream.of(values()).filter(dialect -> dialect.id.equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }
}
