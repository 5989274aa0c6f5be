package org.otowi.provenance.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Actor;
import org.otowi.provenance.testing.Forgery;
import org.otowi.provenance.testing.ResearchFolder;

/** Who acted is said once a stream. */
class ActorsTest {

    @TempDir
    private Path folder;

    @Test
    void everyEntryIsOfTheActorThatItsStreamNames() throws Exception {
        ProvenanceLog log = new ResearchFolder(folder).withThreeEdits().log();
        Actors actors = new Actors(log);
        assertEquals(4, log.entries().size());
        log.entries().forEach(entry -> assertEquals(Optional.of(ResearchFolder.ACTOR), actors.of(entry)));
    }

    @Test
    void twoStreamsHaveTheirOwnActors() throws Exception {
        ResearchFolder research = new ResearchFolder(folder).withThreeEdits();
        List<String> first = research.lines();
        try (var session = research.session()) {
            research.human(session, "new\n");
        }
        research.edit(lines -> {
            lines.set(4, Forgery.of(lines.get(4), entry -> entry.putObject("actor").put("name", "Bob")));
            Forgery.relink(lines, 5);
        });
        ProvenanceLog log = research.log();
        List<String> names = log.entries().stream().map(entry -> new Actors(log).of(entry).map(Actor::name).orElse("?")).toList();
        assertEquals(first.size() + 2, names.size());
        assertEquals(List.of("Ada", "Ada", "Ada", "Ada", "Bob", "Bob"), names);
    }

    @Test
    void nobodyIsNamedWhereTheFirstEntryIsMissing() throws Exception {
        ResearchFolder research = new ResearchFolder(folder).withThreeEdits();
        research.edit(lines -> lines.remove(0));
        ProvenanceLog log = research.log();
        assertEquals(3, log.entries().size());
        log.entries().forEach(entry -> assertEquals(Optional.empty(), new Actors(log).of(entry)));
    }
}
