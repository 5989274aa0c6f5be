package org.otowi.provenance.attribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.otowi.provenance.Content;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.record.Relocation;
import org.otowi.provenance.testing.ResearchFolder;

/** A research file, its log, and branches of both, whose lines are asked for their authors. */
final class BlamedFile implements AutoCloseable {

    private ResearchFolder research;
    private RecordingSession session;

    /** The file and its log as a version control system keeps them. */
    record Snapshot(String name, byte[] log, byte[] file) {}

    BlamedFile(Path folder, String name) {
        this(new ResearchFolder(folder, name));
    }

    BlamedFile(ResearchFolder research) {
        this.research = research;
        this.session = research.session();
    }

    /** A line that no other is like, long enough to be recognized. */
    static String line(String name) {
        return "the line that is called " + name + " and no other";
    }

    /** A text of such lines, by their names between blanks. */
    static String text(String names) {
        return names.isBlank() ? "" : List.of(names.split(" ")).stream().map(name -> line(name) + "\n")
                .collect(Collectors.joining());
    }

    ResearchFolder research() {
        return research;
    }

    LogEntry ai(String text) throws IOException, ProvenanceException {
        return research.ai(session, text);
    }

    LogEntry human(String text) throws IOException, ProvenanceException {
        return research.human(session, text);
    }

    LogEntry format(String text) throws IOException, ProvenanceException {
        Optional<Content> before = research.content();
        Files.writeString(research.file(), text);
        return session.recordFormat(research.file(), before, Content.ofText(text));
    }

    LogEntry external(String text) throws IOException, ProvenanceException {
        outside(text);
        return session.recordExternal(research.file(), Content.ofText(text));
    }

    /** Changes the file without telling the log. */
    void outside(String text) throws IOException {
        Files.writeString(research.file(), text);
    }

    /** Gives the file another name, and records that. */
    void rename(String name) throws IOException, ProvenanceException {
        Path from = research.file();
        ResearchFolder renamed = research.named(name);
        Files.move(from, renamed.file());
        session.recordMove(new Relocation(from, renamed.file(), from.getParent()));
        research = renamed;
    }

    /** A new session, as after a restart or by another program. */
    void restart() {
        session.close();
        session = research.session();
    }

    Snapshot commit() throws IOException {
        return new Snapshot(research.file().getFileName().toString(), research.bytes(), Files.readAllBytes(research.file()));
    }

    void checkOut(Snapshot snapshot) throws IOException {
        Files.delete(research.file());
        Files.delete(research.sidecar());
        research = research.named(snapshot.name);
        research.replace(snapshot.log);
        Files.write(research.file(), snapshot.file);
    }

    /** Merges the log by lines; what becomes of the file is said. */
    void merge(Snapshot theirs, String text) throws IOException {
        Set<String> union = new LinkedHashSet<>(research.lines());
        union.addAll(new String(theirs.log, StandardCharsets.UTF_8).lines().toList());
        research.edit(lines -> {
            lines.clear();
            lines.addAll(union);
        });
        outside(text);
    }

    Attribution attribution(Optional<ContentStore> store) throws IOException, ProvenanceException {
        return Attribution.ofFile(research.log(), store);
    }

    /** The class of every line from the log and the file alone, such as {@code ai human}. */
    String blame() throws IOException, ProvenanceException {
        return blame(attribution(Optional.empty()));
    }

    /** The same where the store is at hand. */
    String blameWithStore() throws IOException, ProvenanceException {
        return blame(attribution(Optional.of(research.store())));
    }

    static String blame(Attribution attribution) {
        return IntStream.rangeClosed(1, attribution.lineCount())
                .mapToObj(line -> attribution.at(line).orElseThrow().origin().lineClass().label())
                .collect(Collectors.joining(" "));
    }

    /** The lines of the file as it is. */
    List<String> lines() throws IOException {
        return new ArrayList<>(Files.readAllLines(research.file(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        session.close();
    }
}
