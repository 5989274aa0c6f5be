package org.otowi.models.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.models.provider.Dialect;
import org.otowi.models.provider.KeyHeader;
import org.otowi.models.provider.Provider;
import org.otowi.provenance.Cancellation;

class KeySourcesTest {

    private static final String SECRET = "sk-SECRET-123";

    @TempDir
    private Path folder;

    @Test
    void aVariableHoldsTheKeyAndIsNamed() throws Exception {
        Key key = new EnvironmentKeys(Map.of("LAB_KEY", SECRET)).find(provider(), Cancellation.NEVER).orElseThrow();
        assertEquals(SECRET, key.value());
        assertEquals("the environment variable LAB_KEY", key.source());
        assertFalse(key.toString().contains("SECRET"));
        assertFalse(new EnvironmentKeys(Map.of("LAB_KEY", SECRET)).toString().contains("SECRET"));
    }

    @Test
    void aVariableOfAnotherNameOrWithoutContentHoldsNone() throws Exception {
        assertEquals(Optional.empty(), new EnvironmentKeys(Map.of("OTHER", SECRET)).find(provider(), Cancellation.NEVER));
        assertEquals(Optional.empty(), new EnvironmentKeys(Map.of("LAB_KEY", " ")).find(provider(), Cancellation.NEVER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECRET\r\nX-Evil: 1", "SECRET\nSECRET", "SEC RET", "SECRET\u0000", "SECR\u00c9T",
            "\u201cSECRET\u201d",
        "SECRET\u200b"})
    void whatCouldBreakOutOfAHeaderIsRefusedAndNotQuoted(String text) {
        String failure = assertThrows(KeyException.class, () -> KeyText.read(text, "the test")).getMessage();
        assertTrue(failure.contains("the test") && !failure.contains("SECR"), failure);
    }

    @Test
    void lineBreaksAroundAKeyDoNotCount() throws Exception {
        assertEquals(SECRET, KeyText.read("  " + SECRET + "\r\n", "the test").value());
        assertThrows(KeyException.class, () -> KeyText.read("\n", "the test"));
        assertThrows(KeyException.class, () -> KeyText.read("x".repeat(20_000), "the test"));
    }

    @Test
    void aFileOfItsOwnersAloneHoldsAKey() throws Exception {
        Path file = keyFile("lab", "rw-------");
        Key key = new FileKeys(folder).find(provider(), Cancellation.NEVER).orElseThrow();
        assertEquals(SECRET, key.value());
        assertEquals("the file " + file, key.source());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-"})
    void aFileThatOthersCanReadOrWriteIsRefused(String permissions) throws Exception {
        Path file = keyFile("lab", permissions);
        KeyException failure =
                assertThrows(KeyException.class, () -> new FileKeys(folder).find(provider(), Cancellation.NEVER));
        assertTrue(failure.getMessage().contains(file + ": others can read this key"), failure.getMessage());
        assertFalse(failure.getMessage().contains("SECRET"));
    }

    @Test
    void noFileMeansNoKeyAndAFolderInItsPlaceIsAnError() throws Exception {
        assertEquals(Optional.empty(), new FileKeys(folder).find(provider(), Cancellation.NEVER));
        Files.createDirectory(folder.resolve("lab"));
        assertThrows(KeyException.class, () -> new FileKeys(folder).find(provider(), Cancellation.NEVER));
    }

    @Test
    void anIdThatIsAPathLeadsNowhere() throws Exception {
        Files.createDirectory(folder.resolve("keys"));
        keyFile("outside", "rw-------");
        Provider sly = new Provider("../outside", "", Dialect.OPENAI_CHAT, URI.create("http://127.0.0.1/"), KeyHeader.BEARER,
                Optional.empty(), List.of(), Optional.empty(), Map.of(), Optional.empty());
        assertEquals(Optional.empty(), new FileKeys(folder.resolve("keys")).find(sly, Cancellation.NEVER));
    }

    @Test
    void placesAreAskedInTheirOrder() throws Exception {
        Path settings = Files.createDirectory(folder.resolve("config"));
        Path keys = Files.createDirectory(settings.resolve("keys"));
        Files.setPosixFilePermissions(Files.writeString(keys.resolve("lab"), "file"),
                PosixFilePermissions.fromString("rw-------"));
        KeySource secure = (provider, cancellation) -> Optional.of(new Key("secure", "the secure storage"));
        List<String> found = new ArrayList<>();
        for (KeySource place : KeyPlaces.of(Map.of("LAB_KEY", "variable"), settings, List.of(secure))) {
            for (Optional<String> lock : List.of(Optional.<String>empty(), Optional.of("Lab"))) {
                place.find(provider(lock, "echo", "command"), Cancellation.NEVER)
                        .ifPresent(key -> found.add(key.value() + lock.map(name -> " of policy").orElse("")));
            }
        }
        assertEquals(List.of("command of policy", "variable", "variable of policy", "command", "secure", "secure of policy",
                "file", "file of policy"), found);
    }

    private Path keyFile(String name, String permissions) throws Exception {
        Path file = Files.writeString(folder.resolve(name), SECRET + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private static Provider provider() {
        return provider(Optional.empty());
    }

    static Provider provider(Optional<String> lockedBy, String... command) {
        return new Provider("lab", "Lab", Dialect.OPENAI_CHAT, URI.create("http://127.0.0.1:1/v1/"), KeyHeader.BEARER,
                Optional.of("LAB_KEY"), List.of(command), Optional.empty(), Map.of(), lockedBy);
    }
}
