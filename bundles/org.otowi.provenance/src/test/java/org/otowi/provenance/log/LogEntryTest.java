package org.otowi.provenance.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otowi.provenance.Actor;
import org.otowi.provenance.CitedSource;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.LineDelimiter;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Tool;
import org.otowi.provenance.format.EntryBytes;

class LogEntryTest {

    private static final Sha256 HASH = Sha256.of(new byte[] {1});

    @ParameterizedTest
    @EnumSource(value = EntryType.class, mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void everyKnownTypeHasASummaryForPeople(EntryType type) throws Exception {
        LogEntry entry = entry(json -> json.put("type", type.label()));
        assertEquals(Optional.of(type), entry.type());
        assertTrue(entry.summary().length() > 5, entry.summary());
    }

    @Test
    void theEnvelopeIsRead() throws Exception {
        LogEntry entry = entry(json -> { });
        assertEquals(7, entry.line());
        assertEquals(3, entry.seq());
        assertEquals("AAAAAAAAAAAAAAAAAAAAAA", entry.stream());
        assertEquals(Instant.parse("2026-01-02T03:04:05.678Z"), entry.time());
        assertEquals(List.of(HASH), entry.links());
    }

    @Test
    void theIdIsTheLeafHashOfTheLine() throws Exception {
        ObjectNode json = json();
        byte[] line = EntryBytes.seal(json);
        assertEquals(Sha256.of(new byte[] {0}, line), LogEntry.parse(1, line).id());
    }

    @Test
    void unknownMembersAreKeptAndShown() throws Exception {
        LogEntry entry = entry(json -> json.putObject("later").putArray("list").add(1).add("two"));
        assertEquals("two", entry.details().get("later.list[1]"));
        assertTrue(entry.json().contains("\"later\":{\"list\":[1,\"two\"]}"));
    }

    @Test
    void membersOfAnotherFormThanExpectedCountAsAbsent() throws Exception {
        LogEntry entry = entry(json -> {
            json.put("model", 1).put("hunks", "x").put("purpose", true);
            json.putArray("torn").add(5).add(HASH.base64Url());
            json.put("after", HASH.base64Url()).put("delimiter", "unheard of");
        });
        assertEquals(Optional.empty(), entry.model());
        assertEquals(List.of(), entry.hunks());
        assertEquals(Optional.empty(), entry.purpose());
        assertEquals(List.of(HASH), entry.tornLines());
        assertEquals(LineDelimiter.NONE, entry.after().orElseThrow().delimiter());
    }

    @Test
    void saysWhoActedWithWhat() throws Exception {
        LogEntry entry = entry(json -> {
            json.putObject("actor").put("name", "Ada").put("account", "ada@example.org");
            json.putObject("tool").put("name", "otowi").put("version", "0.1.0");
        });
        assertEquals(Optional.of(new Actor("Ada", Optional.of("ada@example.org"))), entry.actor());
        assertEquals(Optional.of(new Tool("otowi", "0.1.0")), entry.tool());
    }

    @Test
    void saysWhatAnEditRestsOn() throws Exception {
        LogEntry entry = entry(json -> {
            json.putArray("sources").addObject().put("name", "paper.pdf").put("sha256", HASH.base64Url())
                    .put("place", "p. 3");
            json.withArray("/sources").addObject().put("name", "no hash");
            json.putObject("commit").putArray("prompt").add(HASH.base64Url());
        });
        assertEquals(List.of(new CitedSource("paper.pdf", HASH, Optional.of("p. 3"))), entry.sources());
        assertEquals(List.of(HASH), entry.commitments(Commitment.Kind.PROMPT));
        assertEquals(List.of(), entry.commitments(Commitment.Kind.RESPONSE));
    }

    @Test
    void theSealMustStandLast() {
        byte[] line = EntryBytes.seal(json());
        byte[] spaced = (new String(line).replace("\"}", "\" }")).getBytes();
        MalformedEntryException e = assertThrows(MalformedEntryException.class, () -> LogEntry.parse(1, spaced));
        assertTrue(e.getMessage().contains("last of the line"), e.getMessage());
    }

    private static LogEntry entry(Consumer<ObjectNode> change) throws MalformedEntryException {
        ObjectNode json = json();
        change.accept(json);
        return LogEntry.parse(7, EntryBytes.seal(json));
    }

    private static ObjectNode json() {
        return JsonNodeFactory.instance.objectNode().put("type", "human").put("seq", 3)
                .put("stream", "AAAAAAAAAAAAAAAAAAAAAA").put("prev", HASH.base64Url())
                .put("time", "2026-01-02T03:04:05.678Z");
    }
}
