package org.otowi.provenance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryContentStoreTest {

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatItKept() throws Exception {
        DirectoryContentStore store = new DirectoryContentStore(folder.resolve("not").resolve("yet"));
        Commitment commitment = Commitment.to(Commitment.Kind.CONTEXT, Salt.random(new Random(1)), "\u00e4\n\u0000");
        Content state = Content.ofText("x = 1\n");
        store.keep(commitment);
        store.keep(state);
        assertEquals(Optional.of(commitment), store.commitment(commitment.hash()));
        assertArrayEquals(state.bytes(), store.state(state.sha256()).orElseThrow());
    }

    @Test
    void knowsNothingOfWhatItDidNotKeep() throws Exception {
        DirectoryContentStore store = new DirectoryContentStore(folder);
        assertEquals(Optional.empty(), store.commitment(Sha256.of()));
        assertEquals(Optional.empty(), store.state(Sha256.of()));
    }

    @Test
    void keepsTheSameContentOnce() throws Exception {
        DirectoryContentStore store = new DirectoryContentStore(folder);
        store.keep(Content.ofText("x"));
        store.keep(Content.ofText("x"));
        try (var files = Files.walk(folder)) {
            List<Path> kept = files.filter(Files::isRegularFile).toList();
            assertEquals(1, kept.size());
            assertEquals(Content.ofText("x").sha256().hex() + ".gz", kept.get(0).getFileName().toString());
        }
    }
}
