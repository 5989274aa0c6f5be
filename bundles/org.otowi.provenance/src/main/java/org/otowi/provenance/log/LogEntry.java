package org.otowi.provenance.log;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otowi.provenance.Actor;
import org.otowi.provenance.CitedSource;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.ContentState;
import org.otowi.provenance.Disclosure;
import org.otowi.provenance.Egress;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.LinePrints;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Review;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Tool;
import org.otowi.provenance.json.CanonicalJson;
import org.otowi.provenance.json.MalformedJsonException;
import org.otowi.provenance.json.StrictJson;

/** One entry of a log. Typed accessors answer for the members that it has; {@link #details} shows all of them. */
public final class LogEntry {

    private final int line;
    private final Sha256 id;
    private final byte[] bytes;
    private final EntryCore core;
    private final boolean canonical;

    /** All members, as long as memory allows: a long log is looked at a few entries at a time. */
    private WeakReference<ObjectNode> members = new WeakReference<>(null);

    LogEntry(int line, Sha256 id, byte[] bytes, EntryCore core, boolean canonical) {
        this.line = line;
        this.id = id;
        this.bytes = bytes;
        this.core = core;
        this.canonical = canonical;
    }

    /**
     * Reads one line; whether its seal holds is another question.
     *
     * @param line the line's number, from 1
     * @param bytes the line without its line feed; not to be changed any more
     */
    public static LogEntry parse(int line, byte[] bytes) throws MalformedEntryException {
        return new EntryParser().parse(line, bytes);
    }

    /** The members that decide where the entry belongs. */
    public EntryCore core() {
        return core;
    }

    /** Whether the line is in the one form of RFC 8785. */
    public boolean isCanonical() {
        return canonical;
    }

    /** The line of the sidecar, from 1. */
    public int line() {
        return line;
    }

    /** SHA-256 of a zero byte and the line, the leaf hash of RFC 6962. */
    public Sha256 id() {
        return id;
    }

    /** The name of the type as it stands in the log. */
    public String typeName() {
        return core.typeName();
    }

    /** The type, if this version knows it. */
    public Optional<EntryType> type() {
        return core.type();
    }

    /** The id of the entry's stream. */
    public String stream() {
        return core.stream();
    }

    /** The entry's number in its stream, from 0. */
    public long seq() {
        return core.seq();
    }

    /** When it was written, by the writer's own clock. */
    public Instant time() {
        return Instant.ofEpochMilli(core.time());
    }

    /** The entries that it names: the one before it in its stream, or what a stream's first entry builds on. */
    public List<Sha256> links() {
        return core.links();
    }

    /** The id of the research file, which survives renaming; stands in the stream's {@code open} entry. */
    public Optional<String> fileId() {
        return core.fileId();
    }

    /** The research file's name when the stream began. */
    public Optional<String> fileName() {
        return text("name");
    }

    /** The name of who acted; stands in the stream's {@code open} entry. */
    public Optional<String> actorName() {
        return actor().map(Actor::name);
    }

    /** Who acted; stands in the stream's {@code open} entry. */
    public Optional<Actor> actor() {
        return Members.actor(members().path("actor"));
    }

    /** The program that wrote; stands in the stream's {@code open} entry. */
    public Optional<Tool> tool() {
        return Members.tool(members().path("tool"));
    }

    /** The file before the change; empty when it did not exist or the entry changes nothing. */
    public Optional<Sha256> before() {
        return core.before();
    }

    /** The file after the change. */
    public Optional<ContentState> after() {
        return Members.state(members());
    }

    /** Whether it says what the file holds from then on; without {@link #after}, that there is no file. */
    public boolean setsContent() {
        return core.setsContent();
    }

    /** The model of an {@code ai} entry. */
    public Optional<ModelUse> model() {
        return Members.model(members());
    }

    /** What the gate said to the request that the entry came of. */
    public Optional<Egress> egress() {
        return Members.egress(members());
    }

    /** What the edit was for. */
    public Optional<String> purpose() {
        return text("purpose");
    }

    /** What an AI edit rests on. */
    public List<CitedSource> sources() {
        return Members.sources(members().path("sources"));
    }

    /** The hashes that stand for what was said, oldest message first. */
    public List<Sha256> commitments(Commitment.Kind kind) {
        return Members.hashes(members().path("commit").path(kind.label()));
    }

    /** The changed places. */
    public List<Hunk> hunks() {
        return Members.hunks(members());
    }

    /** All changed places; empty if it is not known, or only of some of them, which they are. */
    public Optional<List<Hunk>> allHunks() {
        List<Hunk> hunks = Members.hunks(members());
        return members().path("hunks").isArray() && members().path("hunks").size() == hunks.size() ? Optional.of(hunks)
                : Optional.empty();
    }

    /** What is kept of every line of the file after a change of which the places are not known. */
    public Optional<LinePrints> prints() {
        return Members.prints(members());
    }

    /** The cut lines that a {@code gap} entry vouches for, each by the hash of a zero byte and the line. */
    public List<Sha256> tornLines() {
        return core.torn();
    }

    /** What a {@code review} entry says; empty also when it lacks what makes it one. */
    public Optional<Review> review() {
        return type().filter(EntryType.REVIEW::equals).flatMap(type -> Members.review(members()));
    }

    /** Whether the entry says that there is no file any more. */
    public boolean removesContent() {
        return core.before().isPresent() && core.after().isEmpty();
    }

    /** The text that a {@code disclose} entry makes public, if it says all that it must. */
    public Optional<Disclosure> disclosure() {
        return type().filter(EntryType.DISCLOSE::equals).flatMap(type -> Members.disclosure(members()));
    }

    /** The commitments whose texts an {@code erase} entry says to be deleted. */
    public List<Sha256> erased() {
        return type().filter(EntryType.ERASE::equals).isPresent()
                ? Members.hashes(members().path("commitments")) : List.of();
    }

    /** A member of the entry that is text. */
    public Optional<String> text(String member) {
        return Members.text(members(), member);
    }

    /** One line for people, such as {@code AI edit by gpt-5 (openai), +3 -1 lines}. */
    public String summary() {
        return EntrySummary.of(this);
    }

    /** Every member by its path, such as {@code model.provider}, for a table of details. */
    public Map<String, String> details() {
        return EntryDetails.of(members());
    }

    /** The entry in canonical form, which is how it stands in the log unless something else wrote it. */
    public String json() {
        return CanonicalJson.text(members());
    }

    private ObjectNode members() {
        ObjectNode known = members.get();
        if (known == null) {
            try {
                known = StrictJson.readObject(bytes);
            } catch (MalformedJsonException e) {
                throw new IllegalStateException(e);
            }
            members = new WeakReference<>(known);
        }
        return known;
    }
}
