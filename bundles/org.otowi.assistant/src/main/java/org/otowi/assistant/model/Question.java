package org.otowi.assistant.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.otowi.models.chat.Image;

/**
 * What a person asks a model.
 *
 * @param text the question in their words
 * @param materials files that they give to it
 * @param images pictures that they give to it, which are among the materials, too
 * @param justification why they send what the gate warns of
 * @param contextTokens tokens that the model takes, where the person knows better than the data
 */
public record Question(String text, List<Material> materials, List<Image> images, Optional<String> justification,
        OptionalLong contextTokens) {

    public Question {
        materials = List.copyOf(materials);
        images = List.copyOf(images);
    }

    /** A question without attachments. */
    public static Question of(String text) {
        return new Question(text, List.of(), List.of(), Optional.empty(), OptionalLong.empty());
    }
}
