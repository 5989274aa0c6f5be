package org.otowi.models.dialect;

import java.util.Optional;
import java.util.Set;
import org.otowi.models.chat.End;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.messages.Messages;
import org.otowi.models.transport.ProviderError;
import org.otowi.models.transport.Received;

/** Joins what the transport and the reader of a reply saw to the one end of a request. */
final class Ends {

    /** What breaks a stream off, and harms nothing once the provider said that the reply is whole. */
    private static final Set<EndKind> BREAKS = Set.of(EndKind.NETWORK, EndKind.IDLE, EndKind.SIZE, EndKind.FIRST_TOKEN);

    private final String provider;
    private final String model;

    Ends(String provider, String model) {
        this.provider = provider;
        this.model = model;
    }

    /**
     * The end. An error of the provider counts before a finish, a finish before a break, and without any the stream is
     * broken.
     */
    End of(Received received, Optional<ReplyReader> reader) {
        Optional<End> end = received.end();
        boolean text = reader.map(ReplyReader::hasText).orElse(false);
        boolean broken = end.flatMap(End::kind).map(BREAKS::contains).orElse(end.isEmpty());
        if (!broken) {
            return settled(end.get(), text);
        }
        Optional<End> said = reader.flatMap(this::said);
        if (said.isPresent()) {
            return said.get();
        }
        if (end.isPresent()) {
            return settled(end.get(), text);
        }
        if (text) {
            return End.truncated(EndKind.NETWORK, Messages.get("dialect.cut", provider));
        }
        return reader.map(ReplyReader::isUnderstood).orElse(false)
                ? End.failed(EndKind.NETWORK, Messages.get("dialect.cutBeforeText", provider))
                : End.failed(EndKind.MALFORMED, Messages.get("dialect.noReply", provider));
    }

    private Optional<End> said(ReplyReader reader) {
        return reader.error().map(error -> error(error, reader.hasText()))
                .or(() -> reader.finish().map(finish -> finish(finish, reader.hasText())));
    }

    private End finish(Finish finish, boolean text) {
        return switch (finish) {
            case WHOLE -> End.COMPLETE;
            case LIMIT -> End.truncated(EndKind.LIMIT, Messages.get("dialect.limit", model));
            case FILTER -> filtered(text);
            case BROKEN -> End.failed(EndKind.SERVER, Messages.get("dialect.gaveUp", provider));
        };
    }

    private End error(ProviderError error, boolean text) {
        return error.kind() == EndKind.FILTER ? filtered(text) : End.failed(error.kind(), error.message(provider, model));
    }

    private End filtered(boolean text) {
        return text ? End.truncated(EndKind.FILTER, Messages.get("dialect.filterCut", provider))
                : End.blocked(EndKind.FILTER, Messages.get("dialect.filter", provider));
    }

    /** TRUNCATED means that there is text, and FAILED that what broke off had none. */
    private static End settled(End end, boolean text) {
        boolean breaks = end.kind().map(BREAKS::contains).orElse(false);
        if (breaks && end.ending() == Ending.TRUNCATED && !text) {
            return End.failed(end.kind().get(), end.message());
        }
        return breaks && end.ending() == Ending.FAILED && text ? End.truncated(end.kind().get(), end.message()) : end;
    }
}
