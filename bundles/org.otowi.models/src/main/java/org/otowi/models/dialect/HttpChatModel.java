package org.otowi.models.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.ChatModel;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.ChatRequest;
import org.otowi.models.chat.End;
import org.otowi.models.chat.Usage;
import org.otowi.models.egress.Decision;
import org.otowi.models.egress.EgressGate;
import org.otowi.models.egress.EgressPreview;
import org.otowi.models.egress.Finding;
import org.otowi.models.egress.Outgoing;
import org.otowi.models.egress.Verdict;
import org.otowi.models.messages.Messages;
import org.otowi.models.provider.KeyHeader;
import org.otowi.models.provider.ModelInfo;
import org.otowi.models.provider.Provider;
import org.otowi.models.settings.Limits;
import org.otowi.models.transport.Call;
import org.otowi.models.transport.KeyFinder;
import org.otowi.models.transport.Received;
import org.otowi.models.transport.Transport;
import org.otowi.provenance.Cancellation;

/** A model that is asked over HTTP, in any dialect. */
public final class HttpChatModel implements ChatModel {

    private final Provider provider;
    private final String model;
    private final ModelInfo info;
    private final Wire wire;

    /**
     * What a model is asked with.
     *
     * @param transport sends, through the gate
     * @param gate the same gate, for previews
     * @param keys finds the provider's key
     * @param limits how long and how often
     */
    public record Wire(Transport transport, EgressGate gate, KeyFinder keys, Limits limits) {}

    public HttpChatModel(Provider provider, String model, ModelInfo info, Wire wire) {
        this.provider = provider;
        this.model = model;
        this.info = info;
        this.wire = wire;
    }

    @Override
    public ChatReply chat(ChatRequest request, ChatListener listener, Cancellation cancellation) {
        Mapped mapped;
        try {
            mapped = RequestMapper.map(new Asked(provider, model, info, request));
        } catch (UnsuitableException unsuitable) {
            return new ChatReply(unsuitable.end(), "", Optional.empty(), Optional.empty(), Usage.UNKNOWN, List.of(),
                    Optional.empty());
        }
        AtomicReference<ReplyReader> last = new AtomicReference<>();
        Call call = new Call(mapped.outgoing(), provider.keyHeader(), wire.keys(), mapped.framing(), wire.limits());
        Received received = wire.transport().stream(call, () -> {
            last.set(ReplyReader.of(provider.dialect(), listener));
            return last.get();
        }, listener, cancellation);
        return reply(request, mapped, received, Optional.ofNullable(last.get()));
    }

    private ChatReply reply(ChatRequest request, Mapped mapped, Received received, Optional<ReplyReader> reader) {
        End end = new Ends(provider.name(), model).of(received, reader);
        List<String> warnings = new ArrayList<>(mapped.warnings());
        reader.ifPresent(read -> warnings.addAll(new ReplyWarnings(provider, model, request).of(end, read)));
        return new ChatReply(end, reader.map(ReplyReader::text).orElse(""), reader.flatMap(ReplyReader::model),
                requestId(received.headers()).or(() -> reader.flatMap(ReplyReader::requestId)),
                reader.map(ReplyReader::usage).orElse(Usage.UNKNOWN), warnings, received.receipt());
    }

    private static Optional<String> requestId(Map<String, String> headers) {
        return Stream.of("x-request-id", "request-id", "apim-request-id", "x-amzn-requestid").map(headers::get)
                .flatMap(Stream::ofNullable).filter(id -> id.matches("[A-Za-z0-9._:-]{1,128}")).findFirst();
    }

    @Override
    public EgressPreview preview(ChatRequest request) {
        try {
            Outgoing outgoing = RequestMapper.map(new Asked(provider, model, info, request)).outgoing();
            return preview(request, outgoing, wire.gate().judge(outgoing));
        } catch (UnsuitableException unsuitable) {
            Finding finding = new Finding("request", unsuitable.end().kind().map(Enum::name).orElse(""), Verdict.REFUSE,
                    Messages.get("dialect.theRequest"), OptionalInt.empty(), unsuitable.getMessage());
            Outgoing nothing = new Outgoing(request.feature(), provider.id(), Optional.of(model), "POST", provider.baseUrl(),
                    Map.of(), new byte[0], request.sources(), request.justification());
            return preview(request, nothing,
                    new Decision(Verdict.REFUSE, List.of(finding), false, Optional.empty()));
        }
    }

    private EgressPreview preview(ChatRequest request, Outgoing outgoing, Decision decision) {
        return new EgressPreview(outgoing, headerName(provider.keyHeader()), TokenEstimate.likely(request),
                info.contextTokens(), decision);
    }

    private static String headerName(KeyHeader header) {
        return switch (header) {
            case BEARER -> "Authorization";
            case API_KEY -> "api-key";
            case X_API_KEY -> "x-api-key";
            case X_GOOG_API_KEY -> "x-goog-api-key";
            case NONE -> "";
        };
    }
}
