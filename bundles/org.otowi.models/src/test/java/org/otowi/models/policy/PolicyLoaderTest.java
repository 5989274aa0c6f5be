package org.otowi.models.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.models.policy.LoadedPolicy.Origin;

class PolicyLoaderTest {

    @TempDir
    private Path folder;

    private PolicyFolder machine;

    @BeforeEach
    void makeFolders() throws Exception {
        machine = new PolicyFolder(folder);
    }

    @Test
    void withoutAnyFileThereIsNoPolicyAndNothingIsLocked() {
        LoadedPolicy loaded = machine.load();
        assertEquals(LoadedPolicy.NONE, loaded);
        assertTrue(loaded.locks().isEmpty());
    }

    @Test
    void theMachinesFileGoesBeforeAllOthersAndSaysSo() throws Exception {
        Files.writeString(machine.machine(), PolicyFolder.named("machine"));
        Files.writeString(machine.installation(), PolicyFolder.named("installation"));
        Files.writeString(machine.own(), PolicyFolder.named("own"));
        LoadedPolicy loaded = machine.load(Optional.of(machine.own().toString()), Optional.of(machine.own().toString()));
        assertEquals("machine", loaded.policy().name());
        assertEquals(Origin.MACHINE, loaded.origin());
        assertTrue(loaded.warnings().stream().anyMatch(warning -> warning.contains("OTOWI_POLICY")),
                loaded.warnings().toString());
    }

    @Test
    void thenComeInstallationPropertyAndEnvironment() throws Exception {
        Files.writeString(machine.installation(), PolicyFolder.named("installation"));
        Path property = Files.writeString(folder.resolve("property.json").toAbsolutePath(), PolicyFolder.named("property"));
        Files.writeString(machine.own(), PolicyFolder.named("own"));
        Optional<String> variable = Optional.of(machine.own().toString());
        assertEquals("installation", machine.load(Optional.of(property.toString()), variable).policy().name());
        Files.delete(machine.installation());
        assertEquals("property", machine.load(Optional.of(property.toString()), variable).policy().name());
        LoadedPolicy own = machine.load(Optional.empty(), variable);
        assertEquals("own", own.policy().name());
        assertEquals(Origin.ENVIRONMENT, own.origin());
        assertEquals(64, own.digest().orElseThrow().length());
    }

    @Test
    void aBrokenMachineFileIsNotReplacedByAGoodOneOfThePerson() throws Exception {
        Files.writeString(machine.machine(), "{");
        Files.writeString(machine.own(), PolicyFolder.SMALL);
        assertFails(machine.loadOwn(), machine.machine() + ", line 1");
    }

    @Test
    void aNamedFileThatIsMissingFailsClosed() {
        assertFails(machine.loadOwn(), "there is no such file");
        assertFails(machine.load(Optional.of(machine.own().toString()), Optional.empty()), "otowi.policy");
    }

    @Test
    void anEmptyNameFailsClosed() {
        assertFails(machine.load(Optional.empty(), Optional.of("")), "OTOWI_POLICY");
        assertFails(machine.load(Optional.of(" "), Optional.empty()), "otowi.policy");
    }

    @Test
    void aRelativeNameFailsClosed() {
        assertFails(machine.load(Optional.empty(), Optional.of("policy.json")), "whole path");
    }

    @Test
    void aNameThatIsNoPathFailsClosed() {
        assertFails(machine.load(Optional.empty(), Optional.of("/etc/\0policy")), "found what is no path");
    }

    @Test
    void aFolderFailsClosed() throws Exception {
        Files.createDirectory(machine.machine());
        assertFails(machine.load(), "found a folder");
    }

    @Test
    void aLinkThatLeadsNowhereFailsClosed() throws Exception {
        Files.createSymbolicLink(machine.machine(), folder.resolve("gone.json"));
        assertFails(machine.load(), "symbolic link");
        Files.delete(machine.machine());
        Files.createSymbolicLink(machine.machine(), machine.machine());
        assertTrue(machine.load().failsClosed());
    }

    @Test
    void aLinkToAFileIsFollowed() throws Exception {
        Path target = Files.writeString(folder.resolve("managed.json"), PolicyFolder.SMALL);
        Files.createSymbolicLink(machine.machine(), target.toAbsolutePath());
        LoadedPolicy loaded = machine.load();
        assertEquals(Optional.empty(), loaded.failure());
        assertEquals(Optional.of(machine.machine()), loaded.file());
    }

    @Test
    void aFolderThatMayNotBeLookedIntoFailsClosed() throws Exception {
        assumeTrue(!System.getProperty("user.name").equals("root"), "root looks everywhere");
        Files.writeString(machine.machine(), PolicyFolder.SMALL);
        Files.setPosixFilePermissions(machine.machine().getParent(), PosixFilePermissions.fromString("---------"));
        try {
            assertTrue(machine.load().failsClosed());
        } finally {
            Files.setPosixFilePermissions(machine.machine().getParent(), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aFileThatEverybodyCanWriteFailsClosed() throws Exception {
        Files.writeString(machine.own(), PolicyFolder.SMALL);
        Files.setPosixFilePermissions(machine.own(), PosixFilePermissions.fromString("rw-rw-rw-"));
        assertFails(machine.loadOwn(), "everybody on this machine can write");
    }

    @Test
    void aFileInAFolderThatEverybodyCanWriteFailsClosed() throws Exception {
        Files.writeString(machine.machine(), PolicyFolder.SMALL);
        Files.setPosixFilePermissions(machine.machine().getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertFails(machine.load(), "everybody on this machine can write");
    }

    @Test
    void aMachineFileThatAGroupCanWriteIsUsedWithAWarning() throws Exception {
        Files.writeString(machine.machine(), PolicyFolder.SMALL);
        Files.setPosixFilePermissions(machine.machine(), PosixFilePermissions.fromString("rw-rw-r--"));
        LoadedPolicy loaded = machine.load();
        assertFalse(loaded.failsClosed());
        assertTrue(loaded.warnings().stream().anyMatch(warning -> warning.contains("group")), loaded.warnings().toString());
    }

    @Test
    void aHugeFileIsNotRead() throws Exception {
        Files.writeString(machine.own(), PolicyFolder.SMALL + " ".repeat(2 << 20));
        assertFails(machine.loadOwn(), "1048576 bytes");
    }

    @Test
    void anEndlessFileIsNotRead() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "there is no such device");
        assertFails(machine.load(Optional.empty(), Optional.of("/dev/zero")), "regular file");
    }

    @Test
    void theFileIsReadAnewForEveryLoadedPolicyAndNeverInBetween() throws Exception {
        Files.writeString(machine.own(), PolicyFolder.named("first"));
        LoadedPolicy first = machine.loadOwn();
        Files.writeString(machine.own(), PolicyFolder.named("second"));
        assertEquals("first", first.policy().name());
        assertEquals("second", machine.loadOwn().policy().name());
    }

    @Test
    void whatFailsClosedAllowsNothingAndIsTheOnlyLock() {
        LoadedPolicy loaded = machine.loadOwn();
        assertEquals(Policy.NONE_SET, loaded.policy());
        assertEquals(loaded.failure().stream().toList(), loaded.locks());
    }

    @Test
    void everySystemHasOnePlaceForTheMachinesFile() {
        assertEquals(Path.of("/etc/otowi/policy.json"), PolicyLoader.machineFile("Linux"));
        assertEquals(Path.of("/Library/Application Support/Otowi/policy.json"), PolicyLoader.machineFile("Mac OS X"));
        assertTrue(PolicyLoader.machineFile("Windows 11").toString().startsWith("C:"));
    }

    private static void assertFails(LoadedPolicy loaded, String part) {
        String failure = loaded.failure().orElseThrow(() -> new AssertionError("did not fail"));
        assertTrue(failure.startsWith("No request is sent"), failure);
        assertTrue(failure.contains(part), failure);
    }
}
