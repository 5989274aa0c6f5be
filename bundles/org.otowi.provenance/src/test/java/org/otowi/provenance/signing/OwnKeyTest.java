package org.otowi.provenance.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.testing.OpenSsh;

class OwnKeyTest {

    @TempDir
    private Path folder;

    private OwnKey own;

    @BeforeEach
    void nameFolder() {
        own = new OwnKey(folder.resolve("config/otowi"));
    }

    @Test
    void thereIsNoneUntilItIsMade() throws Exception {
        assertEquals(Optional.empty(), own.signer());
        Signer made = own.create();
        assertTrue(own.signer().orElseThrow().key().isSameAs(made.key()));
        assertEquals(made.key().line() + " otowi\n", Files.readString(own.publicFile()));
    }

    @Test
    void onlyItsOwnerCanReadIt() throws Exception {
        own.create();
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(own.file())));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(own.file().getParent())));
    }

    @Test
    void nothingElseIsLeftInItsFolder() throws Exception {
        own.create();
        try (Stream<Path> files = Files.list(own.file().getParent())) {
            assertEquals(List.of(own.file(), own.publicFile()), files.sorted().toList());
        }
    }

    @Test
    void opensshReadsIt() throws Exception {
        assumeTrue(OpenSsh.isInstalled(), "OpenSSH is not installed");
        Signer made = own.create();
        OpenSsh ssh = new OpenSsh(folder);
        String signature = ssh.sign(own.file(), "purpose", "text");
        Path list = Files.writeString(folder.resolve("allowed"), "ada " + made.key().line() + "\n");
        assertTrue(ssh.accepts(list, "ada", "purpose", signature, "text".getBytes()));
        assertEquals(made.key().line(), ssh.publicHalf(own.file()));
    }

    @Test
    void aKeyThatIsThereIsNotReplaced() throws Exception {
        Signer first = own.create();
        assertTrue(own.create().key().isSameAs(first.key()));
        assertTrue(own.signer().orElseThrow().key().isSameAs(first.key()));
    }

    @Test
    void twoProgramsDoNotMakeItAtOnce() throws Exception {
        Files.createDirectories(own.file().getParent());
        Path lock = Files.createFile(own.file().resolveSibling("signing-key.lock"));
        SigningException e = assertThrows(SigningException.class, own::create);
        assertTrue(e.getMessage().contains(lock.toString()), e.getMessage());
        assertEquals(Optional.empty(), own.signer());
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws Exception {
        Files.createFile(folder.resolve("config"));
        SigningException e = assertThrows(SigningException.class, own::create);
        assertTrue(e.getMessage().contains(own.file().toString()), e.getMessage());
    }
}
