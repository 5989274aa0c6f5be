package org.otowi.provenance.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.Base64Url;
import org.otowi.provenance.format.EntryBytes;
import org.otowi.provenance.format.EntryTime;
import org.otowi.provenance.json.CanonicalScanner;

/**
 * Reads the core of an entry in canonical form in one pass over its bytes, ten times as fast as by way of a tree: a log
 * is read whole each time. It answers only where {@link Envelope} and {@link EntryCore#of} give the same answer, and
 * leaves whatever is rare to them.
 */
final class CanonicalEntryReader {

    private static final int STREAM_BYTES = 16;
    private static final int STREAM_LENGTH = 22;
    private static final byte[] UUID = ascii("00000000-0000-0000-0000-000000000000");
    private static final byte[] KNOWN_FORMAT = ascii(EntryBytes.FORMAT);
    private static final EntryType[] TYPES = EntryType.values();
    private static final byte[][] LABELS =
            Stream.of(TYPES).map(type -> ascii(type.label())).toArray(byte[][]::new);

    private final MemberPlaces places = new MemberPlaces();
    private byte[] line = new byte[0];
    private byte[] streamBytes = new byte[0];
    private String stream = "";

    /** The core of the entry that a line is; nothing if it is none or if it takes another reader to tell. */
    Optional<EntryCore> read(byte[] bytes) {
        line = bytes;
        boolean known = EntryBytes.endsWithSeal(bytes) && places.find(bytes) && !places.has(CoreMember.TORN);
        return known ? core() : Optional.empty();
    }

    private Optional<EntryCore> core() {
        long seq = count(CoreMember.SEQ);
        boolean first = seq == 0;
        Optional<EntryType> type = type();
        Optional<List<Sha256>> links = first ? hashes(CoreMember.PARENTS) : hash(CoreMember.PREV).map(List::of);
        OptionalLong time = time();
        Optional<Sha256> before = hash(CoreMember.BEFORE);
        Optional<Sha256> after = hash(CoreMember.AFTER);
        boolean fits = seq >= 0 && type.isPresent() && first == (type.get() == EntryType.OPEN) && links.isPresent()
                && !places.has(first ? CoreMember.PREV : CoreMember.PARENTS) && time.isPresent()
                && places.has(CoreMember.BEFORE) == before.isPresent()
                && places.has(CoreMember.AFTER) == after.isPresent()
                && stream() && hash(CoreMember.SEAL).isPresent() && areNumbers();
        if (!fits) {
            return Optional.empty();
        }
        EntryCore core = new EntryCore(type.get().label(), type, stream, seq, links.get(), time.getAsLong(), before,
                after, Optional.empty(), List.of(), List.of());
        return hasNames() ? named(core) : first ? Optional.empty() : Optional.of(core);
    }

    private boolean hasNames() {
        return places.has(CoreMember.NAME) || places.has(CoreMember.FROM) || places.has(CoreMember.TO)
                || places.has(CoreMember.FILE_ID) || places.has(CoreMember.FORMAT);
    }

    /** Few entries have names, an id of the file, or a format. */
    private Optional<EntryCore> named(EntryCore core) {
        Optional<String> fileId = uuid();
        Optional<String> name = plainText(CoreMember.NAME);
        Optional<String> from = plainText(CoreMember.FROM);
        Optional<String> to = plainText(CoreMember.TO);
        boolean known = places.has(CoreMember.FILE_ID) == fileId.isPresent()
                && places.has(CoreMember.NAME) == name.isPresent() && places.has(CoreMember.FROM) == from.isPresent()
                && places.has(CoreMember.TO) == to.isPresent();
        boolean open = isText(CoreMember.FORMAT, KNOWN_FORMAT) && fileId.isPresent()
                && name.filter(text -> !text.isEmpty()).isPresent();
        List<String> names = Stream.of(name, from, to).flatMap(Optional::stream).toList();
        return known && (open || core.seq() > 0) ? Optional.of(new EntryCore(core.typeName(), core.type(),
                core.stream(), core.seq(), core.links(), core.time(), core.before(), core.after(), fileId, names,
                core.torn())) : Optional.empty();
    }

    private Optional<EntryType> type() {
        for (int i = 0; i < TYPES.length; i++) {
            if (isText(CoreMember.TYPE, LABELS[i])) {
                return Optional.of(TYPES[i]);
            }
        }
        return Optional.empty();
    }

    /** Mostly one entry is of the same stream as the one before it: they share the text. */
    private boolean stream() {
        if (isText(CoreMember.STREAM, streamBytes)) {
            return true;
        }
        int from = textFrom(CoreMember.STREAM);
        boolean fits = textLength(CoreMember.STREAM) == STREAM_LENGTH && Base64Url.isCanonical(line, from, STREAM_BYTES);
        if (fits) {
            streamBytes = Arrays.copyOfRange(line, from, from + STREAM_LENGTH);
            stream = text(CoreMember.STREAM);
        }
        return fits;
    }

    private boolean areNumbers() {
        return (!places.has(CoreMember.OFFSET) || number(CoreMember.OFFSET).isPresent())
                && (!places.has(CoreMember.MONO) || count(CoreMember.MONO) >= 0);
    }

    /** An integer from 0; negative if there is none. */
    private long count(CoreMember member) {
        return number(member).orElse(-1);
    }

    private OptionalLong number(CoreMember member) {
        return CanonicalScanner.integer(line, places.start(member), places.end(member));
    }

    private OptionalLong time() {
        return isText(CoreMember.TIME) ? EntryTime.parse(line, textFrom(CoreMember.TIME), textLength(CoreMember.TIME))
                : OptionalLong.empty();
    }

    private Optional<Sha256> hash(CoreMember member) {
        return hash(places.start(member), places.end(member));
    }

    private Optional<Sha256> hash(int start, int end) {
        boolean fits = end - start == Sha256.TEXT_LENGTH + 2 && line[start] == '"' && line[end - 1] == '"';
        return fits ? Sha256.parse(line, start + 1) : Optional.empty();
    }

    /** A list in canonical form, of nothing but hashes, has them at equal distances. */
    private Optional<List<Sha256>> hashes(CoreMember member) {
        int start = places.start(member) + 1;
        int end = places.end(member) - 1;
        if (!places.has(member) || line[start - 1] != '[') {
            return Optional.empty();
        }
        List<Sha256> all = new ArrayList<>();
        for (int at = start; at < end; at += Sha256.TEXT_LENGTH + 3) {
            Optional<Sha256> next = hash(at, Math.min(at + Sha256.TEXT_LENGTH + 2, end));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            all.add(next.get());
        }
        return Optional.of(List.copyOf(all));
    }

    private Optional<String> uuid() {
        boolean fits = isText(CoreMember.FILE_ID) && textLength(CoreMember.FILE_ID) == UUID.length;
        for (int i = 0; fits && i < UUID.length; i++) {
            byte c = line[textFrom(CoreMember.FILE_ID) + i];
            fits = UUID[i] == '-' ? c == '-' : c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
        }
        return fits ? Optional.of(text(CoreMember.FILE_ID)) : Optional.empty();
    }

    /** A text without escapes; in UTF-8, as the scanner has found. */
    private Optional<String> plainText(CoreMember member) {
        Optional<String> text = isText(member) ? Optional.of(text(member)) : Optional.empty();
        return text.filter(characters -> characters.indexOf('\\') < 0);
    }

    private boolean isText(CoreMember member) {
        return places.has(member) && line[places.start(member)] == '"';
    }

    private boolean isText(CoreMember member, byte[] expected) {
        int from = textFrom(member);
        return isText(member) && textLength(member) == expected.length
                && Arrays.equals(line, from, from + expected.length, expected, 0, expected.length);
    }

    private int textFrom(CoreMember member) {
        return places.start(member) + 1;
    }

    private int textLength(CoreMember member) {
        return places.end(member) - places.start(member) - 2;
    }

    private String text(CoreMember member) {
        return new String(line, textFrom(member), textLength(member), StandardCharsets.UTF_8);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
