package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Content;

class ResearchFileTest {

    @TempDir
    private Path folder;

    @Test
    void aNameWithoutAFolderHasSiblingsToo() throws Exception {
        ResearchFile file = ResearchFile.at(Path.of("not-here.py"));
        assertEquals(Optional.empty(), file.sha256());
        assertTrue(file.sibling("pom.xml").isPresent());
    }

    @Test
    void knowsItsContentAndItsSidecar() throws Exception {
        Path path = Files.writeString(folder.resolve("plot.py"), "x\n");
        ResearchFile file = ResearchFile.at(path);
        assertEquals(Optional.of(Content.ofText("x\n").sha256()), file.sha256());
        assertEquals(false, file.hasSidecar());
        Files.createFile(folder.resolve("plot.py.aiprov.jsonl"));
        assertTrue(file.hasSidecar());
    }

    @Test
    void aFolderIsNoResearchFile() throws Exception {
        assertEquals(Optional.empty(), ResearchFile.at(folder).sha256());
    }

    @Test
    void siblingsBehindLinksAreNotLookedAt() throws Exception {
        Path target = Files.createFile(folder.resolve("target.py"));
        Files.createSymbolicLink(folder.resolve("link.py"), target);
        ResearchFile file = ResearchFile.at(folder.resolve("plot.py"));
        assertEquals(Optional.empty(), file.sibling("link.py"));
        assertTrue(file.sibling("target.py").isPresent());
    }
}
