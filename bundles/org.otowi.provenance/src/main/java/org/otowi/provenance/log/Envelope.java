package org.otowi.provenance.log;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.UUID;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.Base64Url;
import org.otowi.provenance.format.EntryBytes;
import org.otowi.provenance.format.EntryTime;
import org.otowi.provenance.messages.Messages;

/** Checks the members that every entry must have, whatever its type; docs/provenance-format.md lists them. */
final class Envelope {

    private static final int STREAM_BYTES = 16;

    private final ObjectNode entry;

    private Envelope(ObjectNode entry) {
        this.entry = entry;
    }

    static void check(ObjectNode entry) throws MalformedEntryException {
        new Envelope(entry).check();
    }

    private void check() throws MalformedEntryException {
        require("type", text("type").filter(type -> !type.isEmpty()).isPresent());
        require("stream", text("stream").filter(id -> Base64Url.isCanonical(id, STREAM_BYTES)).isPresent());
        require("time", text("time").filter(time -> EntryTime.parse(time).isPresent()).isPresent());
        require("seq", isCount("seq"));
        require(EntryBytes.SEAL, isHash(entry.path(EntryBytes.SEAL)));
        require("offset", !entry.has("offset") || entry.path("offset").isIntegralNumber());
        require("mono", !entry.has("mono") || isCount("mono"));
        require("before", isAbsentOrHash("before"));
        require("after", isAbsentOrHash("after"));
        boolean first = entry.path("seq").longValue() == 0;
        require("type", first == text("type").equals(Optional.of(EntryType.OPEN.label())));
        require("prev", first ? !entry.has("prev") : isHash(entry.path("prev")));
        require("parents", first ? isHashList(entry.path("parents")) : !entry.has("parents"));
        if (first) {
            checkOpen();
        }
    }

    private void checkOpen() throws MalformedEntryException {
        require("format", text("format").equals(Optional.of(EntryBytes.FORMAT)));
        require("name", text("name").filter(name -> !name.isEmpty()).isPresent());
        require("file_id", text("file_id").filter(Envelope::isUuid).isPresent());
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(entry.path(name).textValue());
    }

    private boolean isCount(String name) {
        return entry.path(name).isIntegralNumber() && entry.path(name).longValue() >= 0;
    }

    private boolean isAbsentOrHash(String name) {
        return !entry.has(name) || isHash(entry.path(name));
    }

    private static boolean isHash(JsonNode value) {
        return value.isTextual() && Sha256.parse(value.textValue()).isPresent();
    }

    private static boolean isHashList(JsonNode value) {
        boolean all = value.isArray();
        for (JsonNode element : value) {
            all &= isHash(element);
        }
        return all;
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void require(String member, boolean fits) throws MalformedEntryException {
        if (!fits) {
            throw new MalformedEntryException(Messages.get("entry.member", member));
        }
    }
}
