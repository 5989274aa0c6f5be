package org.otowi.models.provider;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.ChatRequest;
import org.otowi.models.chat.End;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.dialect.HttpChatModel;
import org.otowi.models.dialect.HttpChatModel.Wire;
import org.otowi.models.dialect.ModelList;
import org.otowi.models.egress.Feature;
import org.otowi.models.messages.Messages;
import org.otowi.models.settings.Limits;
import org.otowi.models.transport.ProxyException;
import org.otowi.models.transport.ProxyServer;
import org.otowi.models.transport.ProxySource;
import org.otowi.provenance.Cancellation;

/**
 * Tests whether a provider answers: with a request of one word to its default model, which goes the way of all requests
 * through the gate, or by fetching the list of its models where no model is named. Nothing of the person's is sent.
 */
final class ConnectionTest {

    /** Enough for models that think, and next to nothing on a bill. */
    private static final int TOKENS = 16;
    private static final int SHOWN = 5;

    private final Provider provider;
    private final ModelInfo info;
    private final Wire wire;
    private final ProxySource proxies;
    private final AskedKeys keys;

    /** @param info what is known of the provider's default model */
    ConnectionTest(Provider provider, ModelInfo info, Wire wire, ProxySource proxies) {
        this.provider = provider;
        this.info = info;
        this.keys = new AskedKeys(wire.keys());
        Limits limits = wire.limits();
        this.wire = new Wire(wire.transport(), wire.gate(), keys, new Limits(limits.connect(), limits.firstToken(),
                limits.idle(), 0, limits.longestPause(), limits.replyBytes()));
        this.proxies = proxies;
    }

    /** @throws CancellationException if cancelled */
    ConnectionReport run(Cancellation cancellation) {
        Optional<ProxyServer> proxy;
        try {
            proxy = proxies.proxyFor(provider.baseUrl());
        } catch (ProxyException e) {
            return new ConnectionReport(List.of(new ConnectionReport.Step("proxy", false, e.getMessage())));
        }
        StepList steps = new StepList(provider, proxy, keys);
        return provider.defaultModel().isPresent() ? ask(provider.defaultModel().get(), steps, cancellation)
                : list(steps, cancellation);
    }

    private ConnectionReport ask(String model, StepList steps, Cancellation cancellation) {
        ChatRequest request = ChatRequest.of(Feature.CONNECT, "Say yes.").withMaxOutputTokens(TOKENS);
        ChatReply reply = new HttpChatModel(provider, model, info, wire).chat(request, ChatListener.NONE, cancellation);
        End end = reply.end();
        if (end.ending() == Ending.CANCELLED) {
            throw new CancellationException();
        }
        Optional<EndKind> kind = end.kind();
        if (end.isComplete() || kind.filter(List.of(EndKind.LIMIT, EndKind.FILTER)::contains).isPresent()) {
            return steps.worked(Messages.get("connection.model", reply.model().orElse(model)),
                    Messages.get("connection.quota"));
        }
        String more = kind.filter(EndKind.MODEL::equals).isPresent() ? others(cancellation) : "";
        return steps.failed(kind.orElse(EndKind.SERVER), end.message() + more);
    }

    /** What the provider has instead of a model that it does not know, if it tells. */
    private String others(Cancellation cancellation) {
        try {
            List<String> ids = new ModelList(provider, wire).fetch(cancellation);
            return ids.isEmpty() ? "" : " " + Messages.get("connection.others", first(ids));
        } catch (ModelsException e) {
            return "";
        }
    }

    private ConnectionReport list(StepList steps, Cancellation cancellation) {
        try {
            List<String> ids = new ModelList(provider, wire).fetch(cancellation);
            return ids.isEmpty() ? steps.failed(EndKind.MODEL, Messages.get("connection.noModels"))
                    : steps.worked(Messages.get("connection.listed", ids.size(), first(ids)),
                            Messages.get("connection.noQuota"));
        } catch (ModelsException e) {
            return steps.failed(e.kind(), e.getMessage());
        }
    }

    private static String first(List<String> ids) {
        return String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size()))) + (ids.size() > SHOWN ? ", ..." : "");
    }
}
