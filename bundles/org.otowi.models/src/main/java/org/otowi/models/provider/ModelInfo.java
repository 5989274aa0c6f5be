package org.otowi.models.provider;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What a model can do and costs: data that IT can extend, never code.
 *
 * @param pattern the ids that this is about; {@code *} stands for any characters
 * @param contextTokens prompt and reply together
 * @param maxOutputTokens the most that a reply may hold
 * @param vision whether it takes pictures
 * @param reasoning whether it thinks first: no {@code temperature}, {@code max_completion_tokens}
 * @param jsonSchema whether replies can be held to a JSON Schema
 * @param inputPrice price of a million tokens of the prompt, in {@code currency}
 * @param outputPrice price of a million tokens of the reply
 * @param currency ISO 4217
 */
public record ModelInfo(String pattern, OptionalLong contextTokens, OptionalLong maxOutputTokens, boolean vision,
        boolean reasoning, boolean jsonSchema, OptionalDouble inputPrice, OptionalDouble outputPrice,
        Optional<String> currency) {}
