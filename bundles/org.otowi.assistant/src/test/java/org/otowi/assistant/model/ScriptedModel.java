package org.otowi.assistant.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.ChatModel;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.ChatRequest;
import org.otowi.models.chat.End;
import org.otowi.models.chat.Usage;
import org.otowi.models.egress.EgressPreview;
import org.otowi.models.provider.ModelInfo;
import org.otowi.provenance.Cancellation;

/** A model that says what it was told to and keeps what it was asked. */
final class ScriptedModel implements ChatModel {

    private final List<ChatRequest> asked = new ArrayList<>();
    private final String text;
    private final End end;

    ScriptedModel(String text, End end) {
        this.text = text;
        this.end = end;
    }

    static ModelInfo info(OptionalLong contextTokens, boolean jsonSchema) {
        return new ModelInfo("*", contextTokens, OptionalLong.empty(), false, false, jsonSchema, OptionalDouble.empty(),
                OptionalDouble.empty(), Optional.empty());
    }

    List<ChatRequest> asked() {
        return asked;
    }

    @Override
    public ChatReply chat(ChatRequest request, ChatListener listener, Cancellation cancellation) {
        asked.add(request);
        listener.onText(text);
        return new ChatReply(end, text, Optional.of("test-1"), Optional.of("req-1"), Usage.UNKNOWN, List.of(),
                Optional.empty());
    }

    @Override
    public EgressPreview preview(ChatRequest request) {
        throw new UnsupportedOperationException();
    }
}
