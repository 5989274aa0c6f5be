package org.otowi.models.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.signing.Signer;

class PolicySignatureTest {

    @TempDir
    private Path folder;

    private PolicyFolder machine;
    private Signer it;

    @BeforeEach
    void writePolicy() throws Exception {
        machine = new PolicyFolder(folder);
        it = machine.newSigner("it");
        Files.writeString(machine.machine(), PolicyFolder.SMALL);
    }

    @Test
    void aSignatureOfAnAllowedSignerIsNamed() throws Exception {
        allow("it@lab.example namespaces=\"otowi-policy@v1\" ", it);
        PolicyFolder.sign(machine.machine(), it, PolicySignature.NAMESPACE);
        LoadedPolicy loaded = machine.load();
        assertEquals(Optional.empty(), loaded.failure());
        assertEquals(Optional.of("it@lab.example"), loaded.signer());
        assertTrue(loaded.locks().get(0).contains("signed by it@lab.example"), loaded.locks().toString());
    }

    @Test
    void openSshSignsPolicies() throws Exception {
        Path key = folder.resolve("key");
        assumeTrue(isRun("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString()), "OpenSSH is not installed");
        assertTrue(isRun("ssh-keygen", "-q", "-Y", "sign", "-f", key.toString(), "-n", PolicySignature.NAMESPACE,
                machine.machine().toString()));
        Files.writeString(machine.machine().resolveSibling("allowed_signers"),
                "it@lab.example " + Files.readString(folder.resolve("key.pub")));
        assertEquals(Optional.of("it@lab.example"), machine.load().signer());
    }

    @Test
    void whereThereIsAListAPolicyHasToBeSigned() throws Exception {
        allow("it ", it);
        assertFails("has to be signed");
    }

    @Test
    void theMachinesListCountsForThePersonsPolicyToo() throws Exception {
        allow("it ", it);
        Files.delete(machine.machine());
        Files.writeString(machine.own(), PolicyFolder.SMALL);
        Signer own = machine.newSigner("own");
        PolicyFolder.sign(machine.own(), own, PolicySignature.NAMESPACE);
        Files.writeString(machine.own().resolveSibling("allowed_signers"), "own " + own.key().line() + "\n");
        String failure = machine.loadOwn().failure().orElseThrow();
        assertTrue(failure.contains("not on the list"), failure);
    }

    @Test
    void aStrangersSignatureFailsClosed() throws Exception {
        allow("it ", it);
        PolicyFolder.sign(machine.machine(), machine.newSigner("stranger"), PolicySignature.NAMESPACE);
        assertFails("not on the list of allowed signers");
    }

    @Test
    void aSignatureOfAnotherNamespaceFailsClosed() throws Exception {
        allow("it ", it);
        PolicyFolder.sign(machine.machine(), it, "file");
        assertFails("for another purpose");
    }

    @Test
    void aSignerWhoMaySignOtherThingsOnlyFailsClosed() throws Exception {
        allow("it namespaces=\"file,git\" ", it);
        PolicyFolder.sign(machine.machine(), it, PolicySignature.NAMESPACE);
        assertFails("other purposes only");
    }

    @Test
    void aSignerWhoseTimeIsOverFailsClosed() throws Exception {
        allow("it valid-before=\"20261101Z\" ", it);
        PolicyFolder.sign(machine.machine(), it, PolicySignature.NAMESPACE);
        assertFails("does not allow at the stated time");
    }

    @Test
    void aPolicyThatChangedAfterwardsFailsClosed() throws Exception {
        allow("it ", it);
        PolicyFolder.sign(machine.machine(), it, PolicySignature.NAMESPACE);
        Files.writeString(machine.machine(), PolicyFolder.SMALL + "\n");
        assertFails("Somebody changed the one or the other");
    }

    @Test
    void aSignatureThatIsNoneFailsClosedEvenWithoutAList() throws Exception {
        Files.writeString(machine.machine().resolveSibling("policy.json.sig"), "signed, IT");
        assertFails("BEGIN SSH SIGNATURE");
    }

    @Test
    void withoutAListAFittingSignatureCountsAsNone() throws Exception {
        PolicyFolder.sign(machine.machine(), it, PolicySignature.NAMESPACE);
        LoadedPolicy loaded = machine.load();
        assertEquals(Optional.empty(), loaded.failure());
        assertEquals(Optional.empty(), loaded.signer());
        assertTrue(loaded.warnings().toString().contains("taken as unsigned"), loaded.warnings().toString());
    }

    @Test
    void aListThatCannotBeUnderstoodFailsClosed() throws Exception {
        PolicyFolder.sign(machine.machine(), it, PolicySignature.NAMESPACE);
        Files.writeString(machine.machine().resolveSibling("allowed_signers"), "nonsense\n");
        assertFails("allowed_signers, line 1");
    }

    @Test
    void aListThatEverybodyCanWriteFailsClosed() throws Exception {
        allow("it ", it);
        PolicyFolder.sign(machine.machine(), it, PolicySignature.NAMESPACE);
        Files.setPosixFilePermissions(machine.machine().resolveSibling("allowed_signers"),
                PosixFilePermissions.fromString("rw-rw-rw-"));
        assertFails("everybody on this machine can write");
    }

    private void allow(String principalAndOptions, Signer signer) throws IOException {
        Files.writeString(machine.machine().resolveSibling("allowed_signers"),
                principalAndOptions + signer.key().line() + "\n");
    }

    private void assertFails(String part) {
        String failure = machine.load().failure().orElseThrow(() -> new AssertionError("did not fail"));
        assertTrue(failure.contains(part), failure);
    }

    private static boolean isRun(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
