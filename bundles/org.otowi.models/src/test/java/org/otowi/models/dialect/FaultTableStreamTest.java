package org.otowi.models.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.provider.Dialect;
import org.otowi.models.testing.Reply;

/** Rows of the fault table about streams: how their bytes come, and how they end. */
class FaultTableStreamTest extends FaultTable {

    private static final String TEXT = "A na\u00efve \u03c0 \ud83d\ude80.";

    @ParameterizedTest
    @EnumSource
    void row01CharacterSplitAcrossChunks(Dialect dialect) {
        byte[] body = body(dialect).getBytes(StandardCharsets.UTF_8);
        List<byte[]> single = new ArrayList<>();
        for (byte one : body) {
            single.add(new byte[] {one});
        }
        assertComplete(TEXT, ask(dialect, bytes(dialect, single)));
    }

    @ParameterizedTest
    @EnumSource
    void row02EventSplitInMidLine(Dialect dialect) {
        byte[] body = body(dialect).getBytes(StandardCharsets.UTF_8);
        int middle = body(dialect).indexOf("na") + 5;
        assertComplete(TEXT, ask(dialect, bytes(dialect,
                List.of(Arrays.copyOf(body, middle), Arrays.copyOfRange(body, middle, body.length)))));
    }

    @ParameterizedTest
    @EnumSource
    void row03LinesEndWithCarriageReturns(Dialect dialect) {
        assertComplete(TEXT, ask(dialect, bytes(dialect, body(dialect).replace("\n", "\r\n"))));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OLLAMA")
    void row04DataWithoutASpace(Dialect dialect) {
        assertComplete(TEXT, ask(dialect, bytes(dialect, body(dialect).replace("data: ", "data:"))));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OLLAMA")
    void row05SeveralDataLinesAnEvent(Dialect dialect) {
        assertComplete(TEXT, ask(dialect, bytes(dialect, body(dialect).replace("data: {", "data: {\ndata: "))));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OLLAMA")
    void row06CommentsAndKeepAlives(Dialect dialect) {
        assertComplete(TEXT, ask(dialect, bytes(dialect,
                ": hello\n\n" + body(dialect).replace("data: ", ": keep-alive\n\nevent: ping\ndata: \n\ndata: "))));
    }

    @ParameterizedTest
    @EnumSource
    void row07ByteOrderMark(Dialect dialect) {
        assertComplete(TEXT, ask(dialect, bytes(dialect, "\ufeff" + body(dialect))));
    }

    @Test
    void row08ChatFinishReasonWithoutDone() {
        List<String> events = new ArrayList<>(new Spoken(Dialect.OPENAI_CHAT).whole(TEXT));
        events.remove("[DONE]");
        assertComplete(TEXT, ask(Dialect.OPENAI_CHAT, stream(Dialect.OPENAI_CHAT, events)));
    }

    @Test
    void row09ChatEndsWithoutFinishReason() {
        List<String> events = new ArrayList<>(new Spoken(Dialect.OPENAI_CHAT).started(TEXT));
        assertEnd(Ending.TRUNCATED, EndKind.NETWORK, TEXT, ask(Dialect.OPENAI_CHAT, stream(Dialect.OPENAI_CHAT, events)));
        events.add("[DONE]");
        assertEnd(Ending.TRUNCATED, EndKind.NETWORK, TEXT, ask(Dialect.OPENAI_CHAT, stream(Dialect.OPENAI_CHAT, events)));
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI_RESPONSES", "ANTHROPIC", "OLLAMA"})
    void row10EndsWithoutTerminator(Dialect dialect) {
        Spoken spoken = new Spoken(dialect);
        assertEnd(Ending.TRUNCATED, EndKind.NETWORK, TEXT, ask(dialect, stream(dialect, spoken.started(TEXT))));
        List<String> events = new ArrayList<>(spoken.whole(TEXT));
        events.remove(events.size() - 1);
        assertEnd(Ending.TRUNCATED, EndKind.NETWORK, TEXT, ask(dialect, stream(dialect, events)));
    }

    @Test
    void row11GeminiEndsWithoutFinishReason() {
        assertEnd(Ending.TRUNCATED, EndKind.NETWORK, TEXT,
                ask(Dialect.GEMINI, stream(Dialect.GEMINI, new Spoken(Dialect.GEMINI).started(TEXT))));
    }

    @ParameterizedTest
    @EnumSource
    void row21UsageIsRecorded(Dialect dialect) {
        ChatReply reply = ask(dialect, stream(dialect, new Spoken(dialect).whole(TEXT)));
        assertEquals(OptionalLong.of(10), reply.usage().input());
        assertEquals(OptionalLong.of(5), reply.usage().output());
        assertEquals(dialect == Dialect.OLLAMA ? OptionalLong.empty() : OptionalLong.of(3), reply.usage().cached());
        assertEquals(Spoken.MODEL, reply.model().orElseThrow());
        assertEquals(dialect != Dialect.OLLAMA, reply.requestId().isPresent());
    }

    @Test
    void row22PromptFilterResultsWithoutChoices() {
        List<String> events = Spoken.append(List.of("{\"choices\":[],\"model\":\"\",\"id\":\"\",\"prompt_filter_results\":"
                + "[{\"prompt_index\":0,\"content_filter_results\":{\"hate\":{\"filtered\":false}}}]}"),
                new Spoken(Dialect.OPENAI_CHAT).whole(TEXT), List.of());
        ChatReply reply = ask(Dialect.OPENAI_CHAT, stream(Dialect.OPENAI_CHAT, events));
        assertComplete(TEXT, reply);
        assertEquals(Spoken.MODEL, reply.model().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI_CHAT", "GEMINI"})
    void row23ChoicesAreNull(Dialect dialect) {
        List<String> events = Spoken.append(List.of("{\"choices\":null,\"candidates\":null}", "{}"),
                new Spoken(dialect).whole(TEXT), List.of());
        assertComplete(TEXT, ask(dialect, stream(dialect, events)));
    }

    @ParameterizedTest
    @EnumSource
    void row35UnknownEventsAndPings(Dialect dialect) {
        Spoken spoken = new Spoken(dialect);
        List<String> events = Spoken.append(List.of("{\"type\":\"ping\"}"), spoken.started("A ", TEXT), List.of());
        events = Spoken.append(events, List.of("{\"type\":\"response.novelty.delta\",\"delta\":{\"x\":[1]}}", "{}"),
                spoken.finish());
        assertComplete("A " + TEXT, ask(dialect, stream(dialect, events)));
    }

    @ParameterizedTest
    @EnumSource
    void row39ProxyBuffersTheWholeStream(Dialect dialect) {
        assertComplete(TEXT, ask(dialect, bytes(dialect, body(dialect))));
        assertComplete(TEXT, ask(dialect, bytes(dialect, body(dialect)).unframed()));
    }

    @ParameterizedTest
    @EnumSource
    void row34FinishReasonLength(Dialect dialect) {
        Spoken spoken = new Spoken(dialect);
        assertEnd(Ending.TRUNCATED, EndKind.LIMIT, TEXT,
                ask(dialect, stream(dialect, Spoken.append(spoken.started(TEXT), spoken.limit(), List.of()))));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OLLAMA")
    void aServerThatCannotStreamIsUnderstood(Dialect dialect) {
        assertComplete("All.", ask(dialect, Reply.json(200, switch (dialect) {
            case OPENAI_CHAT -> "{\"choices\": [{\"message\": {\"content\": \"All.\"}, \"finish_reason\": \"stop\"}]}";
            case OPENAI_RESPONSES -> "{\"object\": \"response\", \"status\": \"completed\",\n"
                    + "\"output\": [{\"content\": [{\"text\": \"All.\"}]}]}";
            default -> dialect == Dialect.ANTHROPIC
                    ? "{\"type\": \"message\", \"content\": [{\"type\": \"text\", \"text\": \"All.\"}], \"stop_reason\": \"end_turn\"}"
                    : "{\"candidates\": [{\"content\": {\"parts\": [{\"text\": \"All.\"}]}, \"finishReason\": \"STOP\"}]}";
        })));
        assertEnd(Ending.FAILED, EndKind.MALFORMED, "", ask(dialect, Reply.json(200, "{\"status\": \"ok\"}")));
        assertEnd(Ending.FAILED, EndKind.MALFORMED, "", ask(dialect, Reply.json(200, "{\"cut\": ")));
    }

    private static String body(Dialect dialect) {
        Spoken spoken = new Spoken(dialect);
        return spoken.framed(spoken.whole(TEXT));
    }
}
