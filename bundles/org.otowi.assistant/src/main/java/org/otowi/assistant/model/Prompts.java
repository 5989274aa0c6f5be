package org.otowi.assistant.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The instructions that Otowi gives to models; the texts lie beside this class. */
final class Prompts {

    private Prompts() {}

    /** For a question without material. */
    static String question() {
        return read("question.txt");
    }

    /** For a question about material in frames with this mark. */
    static String material(String mark) {
        return read("question.txt") + read("material.txt").replace("{mark}", mark);
    }

    /** For a change of the material in frames with this mark. */
    static String change(String mark) {
        return read("change.txt") + read("material.txt").replace("{mark}", mark);
    }

    /** For a summary of what is in the frames with this mark. */
    static String summary(String kind, String mark) {
        return read("summary-" + kind + ".txt") + read("summary.txt") + read("material.txt").replace("{mark}", mark);
    }

    private static String read(String name) {
        try (InputStream in = Prompts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
