package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.Forgery;
import org.otowi.provenance.testing.ResearchFolder;

/** Cases of rows 18, 19 and 22 beyond those of the attack table. */
class OriginCheckTest {

    @TempDir
    private Path folder;

    private ResearchFolder research;

    @BeforeEach
    void record() throws Exception {
        research = new ResearchFolder(Files.createDirectory(folder.resolve("study"))).withThreeEdits();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.py", "/etc/passwd", "..", ".", "sub/plot.py", "\u0000", "plot.py/"})
    void aNameInALogLeadsNowhereElse(String name) throws Exception {
        Files.copy(research.file(), folder.resolve("secret.py"));
        Files.writeString(research.file(), "not recorded\n");
        research.edit(lines -> {
            lines.set(0, Forgery.of(lines.get(0), entry -> entry.put("name", name)));
            Forgery.relink(lines, 1);
        });
        assertEquals(List.of(FindingKind.MOVED, FindingKind.CONTENT_DIFFERS), kinds());
    }

    @Test
    void lineagesWithTheSameContentBelongTogether() throws Exception {
        ResearchFolder other = new ResearchFolder(folder, "other.py");
        try (RecordingSession session = other.session()) {
            other.human(session, "a\n");
        }
        List<String> theirs = other.lines();
        research.edit(lines -> lines.addAll(theirs));
        assertEquals(List.of(), kinds());
    }

    @Test
    void aMoveEntryGivesTheFileItsNewName() throws Exception {
        research.edit(lines -> lines.add(Forgery.next(lines, "move",
                entry -> entry.put("from", "plot.py").put("to", "figure.py"))));
        ResearchFolder moved = new ResearchFolder(research.file().getParent(), "figure.py");
        Files.move(research.file(), moved.file());
        Files.move(research.sidecar(), moved.sidecar());
        assertEquals(List.of(), moved.verify().findings());
    }

    private List<FindingKind> kinds() throws Exception {
        return research.verify().findings().stream().map(Finding::kind).toList();
    }
}
