package org.otowi.models.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.ChatRequest;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.egress.Feature;
import org.otowi.models.egress.ReceiptLog;
import org.otowi.models.provider.Dialect;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.provenance.Cancellation;

/** Rows of the fault table about what is sent, and where to; row 37 is in {@link RequestMapperTest}. */
class FaultTableRequestTest extends FaultTable {

    private static final String TEXT = "It is.";

    @Test
    void row38OllamaTrimsThePrompt() {
        ChatRequest long1 = ChatRequest.of(Feature.ASK, "word ".repeat(2_000));
        try (ScriptedServer server = ScriptedServer.start(stream(Dialect.OLLAMA, new Spoken(Dialect.OLLAMA).whole(TEXT)))) {
            ChatReply reply = ask(server, Dialect.OLLAMA, long1, LIMITS, ChatListener.NONE, Cancellation.NEVER);
            assertComplete(TEXT, reply);
            assertEquals(1, reply.warnings().size());
            assertTrue(reply.warnings().get(0).contains("read 10 tokens"), reply.warnings().get(0));
            assertEquals(List.of(), ask(server, Dialect.OLLAMA).warnings());
        }
    }

    @ParameterizedTest
    @EnumSource
    void row40RedirectToAHostThatIsNotAllowed(Dialect dialect) throws IOException {
        try (ScriptedServer server = ScriptedServer.start(Reply.redirect(307, "https://elsewhere.example.org/v1/steal"))) {
            ChatReply reply = ask(server, dialect);
            assertEnd(Ending.BLOCKED, EndKind.GATE, "", reply);
            assertTrue(reply.end().message().contains("elsewhere.example.org"), reply.end().message());
            assertEquals(1, server.requests().size());
        }
        String receipts = Files.readString(state.resolve(ReceiptLog.FILE_NAME));
        assertTrue(receipts.contains("elsewhere.example.org"));
        assertFalse(receipts.contains("What is it?"));
    }

    @ParameterizedTest
    @EnumSource
    void theKeyTravelsInTheHeaderOfTheDialect(Dialect dialect) {
        try (ScriptedServer server = ScriptedServer.start(stream(dialect, new Spoken(dialect).whole(TEXT)))) {
            assertComplete(TEXT, ask(server, dialect));
            String head = server.requests().get(0).headers().toString();
            assertEquals(dialect != Dialect.OLLAMA, head.contains(KEY), head);
            assertFalse(server.requests().get(0).target().contains(KEY));
        }
    }
}
