package org.otowi.bench.stream;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.ChatRequest;
import org.otowi.models.egress.Feature;
import org.otowi.models.policy.LoadedPolicy;
import org.otowi.models.provider.Dialect;
import org.otowi.models.provider.KeyHeader;
import org.otowi.models.provider.Models;
import org.otowi.models.provider.Provider;
import org.otowi.models.settings.Settings;
import org.otowi.models.transport.ProxySource;
import org.otowi.models.transport.Trust;
import org.otowi.provenance.Cancellation;

/** Asks over the whole way out: mapping, gate, receipt, transport, reader. */
final class Asker {

    private final Models models;
    private final Provider provider;

    Asker(URI address, Path state) {
        provider = new Provider("bench", "Bench", Dialect.OPENAI_CHAT, address, KeyHeader.NONE, Optional.empty(), List.of(),
                Optional.empty(), Map.of(), Optional.empty());
        Settings settings = new Settings(List.of(provider), List.of(), Optional.empty(), Settings.DEFAULT.limits());
        models = new Models(new Models.Setup(LoadedPolicy.NONE, settings, List.of(), ProxySource.NONE, Trust.DEFAULT,
                state));
    }

    ChatReply ask(ChatListener listener, Cancellation cancellation) {
        ChatRequest request = ChatRequest.of(Feature.ASK, "Say many words.");
        return models.model(provider, "model-1").chat(request, listener, cancellation);
    }
}
