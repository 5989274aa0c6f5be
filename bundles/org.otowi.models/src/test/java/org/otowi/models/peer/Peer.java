package org.otowi.models.peer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.otowi.models.chat.ChatModel;
import org.otowi.models.key.Key;
import org.otowi.models.policy.LoadedPolicy;
import org.otowi.models.provider.Dialect;
import org.otowi.models.provider.KeyHeader;
import org.otowi.models.provider.ModelInfo;
import org.otowi.models.provider.Models;
import org.otowi.models.provider.Provider;
import org.otowi.models.settings.Limits;
import org.otowi.models.settings.Settings;
import org.otowi.models.transport.ProxySource;
import org.otowi.models.transport.Trust;

/** The ways in which the independent server is asked. */
enum Peer {
    CHAT(Dialect.OPENAI_CHAT, "/v1/", KeyHeader.BEARER),
    RESPONSES(Dialect.OPENAI_RESPONSES, "/v1/", KeyHeader.BEARER),
    ANTHROPIC(Dialect.ANTHROPIC, "/v1/", KeyHeader.X_API_KEY),
    GEMINI(Dialect.GEMINI, "/v1beta/", KeyHeader.X_GOOG_API_KEY),
    VERTEX(Dialect.GEMINI, "/v1/projects/lab/locations/us-central1/publishers/google/", KeyHeader.BEARER),
    OLLAMA(Dialect.OLLAMA, "/", KeyHeader.BEARER),
    AZURE_CHAT(Dialect.OPENAI_CHAT, "/openai/v1/", KeyHeader.API_KEY),
    AZURE_RESPONSES(Dialect.OPENAI_RESPONSES, "/openai/v1/", KeyHeader.API_KEY),
    AZURE_DEPLOYMENT(Dialect.OPENAI_CHAT, "/openai/deployments/model-of-the-tests/?api-version=2024-10-21",
            KeyHeader.API_KEY);

    private static final String MODEL = "model-of-the-tests";
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(60),
            Duration.ofSeconds(30), 2,
            Duration.ofSeconds(1), 1 << 20);

    private final Dialect dialect;
    private final String path;
    private final KeyHeader keyHeader;

    Peer(Dialect dialect, String path, KeyHeader keyHeader) {
        this.dialect = dialect;
        this.path = path;
        this.keyHeader = keyHeader;
    }

    /** How the server is told in settings; it counts repetitions by the header. */
    Provider provider(IndependentServer server, String test) {
        return new Provider("peer", "Peer", dialect, server.at(path), keyHeader, Optional.empty(), List.of(),
                Optional.of(MODEL), Map.of("X-Test-Id", name() + test), Optional.empty());
    }

    /** The model of the provider, asked with a key. */
    static ChatModel model(Provider provider, Path state, String key) {
        return models(provider, state, key).model(provider, MODEL);
    }

    static Models models(Provider provider, Path state, String key) {
        ModelInfo facts = new ModelInfo(MODEL, OptionalLong.empty(), OptionalLong.empty(), false, false, true,
                OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());
        Settings settings = new Settings(List.of(provider), List.of(facts), Optional.of(provider.id()), LIMITS);
        return new Models(new Models.Setup(LoadedPolicy.NONE, settings,
                List.of((asked, cancellation) -> Optional.of(new Key(key, "the tests"))), ProxySource.NONE, Trust.DEFAULT,
                state));
    }
}
