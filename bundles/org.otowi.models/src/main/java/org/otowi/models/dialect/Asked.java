package org.otowi.models.dialect;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.otowi.models.chat.ChatRequest;
import org.otowi.models.provider.ModelInfo;
import org.otowi.models.provider.Provider;

/** A request, whom it is for, and what is known of them. */
record Asked(Provider provider, String model, ModelInfo info, ChatRequest request) {

    /** The most tokens to ask for: what was asked, but no more than the model gives. */
    OptionalInt maxOutputTokens() {
        OptionalInt wanted = request.maxOutputTokens();
        OptionalLong most = info.maxOutputTokens();
        return wanted.isPresent() && most.isPresent() ? OptionalInt.of((int) Math.min(wanted.getAsInt(), most.getAsLong()))
                : wanted;
    }

    /** Reasoning models refuse a temperature. */
    OptionalDouble temperature() {
        return info.reasoning() ? OptionalDouble.empty() : request.temperature();
    }

    int pictures() {
        return request.messages().stream().mapToInt(message -> message.images().size()).sum();
    }
}
