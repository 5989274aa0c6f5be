package org.otowi.provenance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertEquals(Content.ofText("x").sha256().hex() + ".gz", onlyFile().getFileName().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 15})
    void aFileCutByACrashCountsAsNotKeptAndHeals(int length) throws Exception {
        DirectoryContentStore store = new DirectoryContentStore(folder);
        Content state = Content.ofText("x = 1\n");
        store.keep(state);
        Path file = onlyFile();
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
        assertEquals(Optional.empty(), store.state(state.sha256()));
        store.keep(state);
        assertArrayEquals(state.bytes(), store.state(state.sha256()).orElseThrow());
    }

    @Test
    void aFileWithOtherContentCountsAsNotKept() throws Exception {
        DirectoryContentStore store = new DirectoryContentStore(folder);
        Content state = Content.ofText("x = 1\n");
        store.keep(Content.ofText("y"));
        Path other = onlyFile();
        store.keep(state);
        Files.copy(other, place("states", state.sha256()), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(Optional.empty(), store.state(state.sha256()));
    }

    @Test
    void aCommitmentIsNotTakenFromAnotherContent() throws Exception {
        DirectoryContentStore store = new DirectoryContentStore(folder);
        Commitment commitment = Commitment.to(Commitment.Kind.PROMPT, Salt.random(new Random(1)), "a");
        store.keep(Content.ofText("{\"kind\":\"none\"}"));
        Path other = onlyFile();
        store.keep(commitment);
        Files.copy(other, place("commitments", commitment.hash()), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(Optional.empty(), store.commitment(commitment.hash()));
    }

    @Test
    void nobodyElseMayLookIntoTheStore() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path home = folder.resolve("store");
        new DirectoryContentStore(home).keep(Content.ofText("x"));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home)));
    }

    @Test
    void whatAKilledWriterLeftIsErasedToo() throws Exception {
        DirectoryContentStore store = new DirectoryContentStore(folder);
        Commitment commitment = Commitment.to(Commitment.Kind.PROMPT, Salt.random(new Random(1)), "a");
        store.erase(commitment.hash());
        store.keep(commitment);
        Path kept = onlyFile();
        Files.copy(kept, kept.resolveSibling(kept.getFileName() + "4711.tmp"));
        Path other = Files.copy(kept, kept.resolveSibling("other.gz"));
        store.erase(commitment.hash());
        assertEquals(other, onlyFile());
    }

    private Path place(String kind, Sha256 hash) {
        return folder.resolve(kind).resolve(hash.hex().substring(0, 2)).resolve(hash.hex() + ".gz");
    }

    private Path onlyFile() throws IOException {
        try (var files = Files.walk(folder)) {
            List<Path> kept = files.filter(Files::isRegularFile).toList();
            assertEquals(1, kept.size());
            return kept.get(0);
        }
    }
}
