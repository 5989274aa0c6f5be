package org.otowi.provenance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.checkpoint.CheckpointPolicy;
import org.otowi.provenance.signing.OwnKey;
import org.otowi.provenance.signing.Signer;
import org.otowi.provenance.signing.SigningException;
import org.otowi.provenance.ui.ProvenanceIds;
import org.otowi.provenance.ui.tests.workbench.Ui;
import org.otowi.provenance.verify.Grade;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;
import org.otowi.provenance.workspace.internal.SessionRecorder;
import org.otowi.provenance.workspace.internal.WorkspaceLogChanges;
import org.otowi.provenance.workspace.internal.signing.BackgroundSigning;
import org.otowi.provenance.workspace.internal.signing.Keys;
import org.otowi.provenance.workspace.internal.signing.SecretStore;
import org.otowi.provenance.workspace.signing.KeyChoice;
import org.otowi.provenance.workspace.signing.KeyLook;
import org.otowi.provenance.workspace.signing.SigningSettings;

class SigningTest extends WithOpenView {

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(SigningSettings.NODE);

    @TempDir
    private Path folder;

    @AfterEach
    void forget() throws Exception {
        preferences.clear();
    }

    @Test
    void withoutAKeyNothingIsSignedAndThePersonLearnsWhereToChooseOne() throws Exception {
        editRecordedFile();
        ResourcesPlugin.getWorkspace().save(true, null);
        assertEquals(Grade.UNSIGNED, grade());

        view.execute(ProvenanceIds.SIGN);

        view.awaitBanner("No key is chosen for signing.");
    }

    @Test
    void signNowSignsWithTheKeyInAFileAndTheViewShowsIt() throws Exception {
        chooseFile();
        editRecordedFile();

        view.execute(ProvenanceIds.SIGN);

        Ui.waitUntil("a checkpoint", () -> view.rows() > 4);
        Ui.waitUntil("the grade", () -> view.details().contains("Evidence\tsigned"));
        view.execute(ProvenanceIds.SIGN);
        view.awaitBanner("The same key had signed all of this record before.");
    }

    @Test
    void whatIsUnsignedIsSignedBeforeTheWorkspaceIsClosed() throws Exception {
        chooseFile();
        project.recorded();

        ResourcesPlugin.getWorkspace().save(true, null);

        assertEquals(Grade.SIGNED, grade());
    }

    @Test
    void whatIsDueByThePolicyIsSignedInTheBackground() throws Exception {
        Signer key = new OwnKey(folder).create();
        BackgroundSigning signing = signing(KeyChoice.FILE, Optional.empty(), new CheckpointPolicy(2, Duration.ofHours(1)));
        signing.start();
        try {
            project.recorded();
            Ui.waitUntil("a signature", () -> grade() == Grade.SIGNED);
        } finally {
            signing.stop();
        }
        assertTrue(Verifier.verify(project.log(), VerifyOptions.DEFAULT).isSignedBy(key.key()));
    }

    @Test
    void theKeyThatEclipseKeepsIsMadeOnceAndItsLineIsForAllowedSigners() throws Exception {
        BackgroundSigning signing = signing(KeyChoice.ECLIPSE, Optional.empty(), CheckpointPolicy.DEFAULT);
        assertEquals("", signing.look(KeyChoice.ECLIPSE, Optional.empty()).get().line());
        KeyLook made = signing.makeKey().get();
        assertTrue(made.line().startsWith("ada@lab.example namespaces=\"aiprov-checkpoint@v1\" ssh-ed25519 "), made.line());
        assertEquals(made, signing.makeKey().get());
        assertEquals(made, signing.look(KeyChoice.ECLIPSE, Optional.empty()).get());
    }

    @Test
    void anAgentThatIsGoneIsToldInTheViewAndEditsAreStillRecorded() throws Exception {
        BackgroundSigning signing = signing(KeyChoice.AGENT, Optional.of(folder.resolve("gone")),
                new CheckpointPolicy(1, Duration.ofHours(1)));
        signing.start();
        try {
            project.recorded();
            Ui.waitUntil("a problem", () -> signing.problem().isPresent());
        } finally {
            signing.stop();
        }
        assertTrue(signing.problem().get().contains("gone"), signing.problem()::toString);
        assertFalse(signing.problem().get().contains("--key"), signing.problem()::toString);
        assertEquals(Grade.UNSIGNED, grade());
        project.record(SampleEdits.byRemoteModel());
    }

    @Test
    void aKeyThatRefusesIsLoggedOnce() throws Exception {
        Path socket = folder.resolve("refusing");
        AtomicInteger logged = new AtomicInteger();
        ILogListener listener = (status, plugin) -> logged.addAndGet(status.getMessage().contains("refused") ? 1 : 0);
        BackgroundSigning signing = signing(KeyChoice.AGENT, Optional.of(socket),
                new CheckpointPolicy(1, Duration.ofHours(1)));
        Platform.addLogListener(listener);
        signing.start();
        try (RefusingAgent agent = new RefusingAgent(socket, new OwnKey(folder).create().key())) {
            project.recorded();
            Ui.waitUntil("a refusal", () -> agent.refusals() > 0);
            int before = agent.refusals();
            project.record(SampleEdits.byRemoteModel());
            Ui.waitUntil("another refusal", () -> agent.refusals() > before);
            signing.finish();
        } finally {
            signing.stop();
            Platform.removeLogListener(listener);
        }
        assertEquals(1, logged.get());
    }

    @Test
    void aListOfSignersThatCannotBeReadIsNotTakenForAnUnreadableRecord() throws Exception {
        preferences.put(SigningSettings.ALLOWED_SIGNERS, folder.resolve("none").toString());
        project.recorded();
        edit(project.file());
        view.awaitBanner("cannot be checked");
    }

    @Test
    void aRefusedLogIsSignedAfterItWasMended() throws Exception {
        new OwnKey(folder).create();
        BackgroundSigning signing = signing(KeyChoice.FILE, Optional.empty(), CheckpointPolicy.DEFAULT);
        project.recorded();
        byte[] sound = Files.readAllBytes(project.log());
        project.flipByteOf("gpt-5-2026");
        byte[] altered = Files.readAllBytes(project.log());
        signing.finish();
        signing.finish();
        assertArrayEquals(altered, Files.readAllBytes(project.log()));

        Files.write(project.log(), sound);
        signing.finish();

        assertEquals(Grade.SIGNED, grade());
    }

    @Test
    void anAgentThatDoesNotAnswerDoesNotKeepTheIdeFromClosing() throws Exception {
        Path socket = folder.resolve("silent");
        try (ServerSocketChannel silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            silent.bind(UnixDomainSocketAddress.of(socket));
            project.recorded();
            assertTimeout(Duration.ofSeconds(8),
                    signing(KeyChoice.AGENT, Optional.of(socket), CheckpointPolicy.DEFAULT)::finish);
        }
        assertEquals(Grade.UNSIGNED, grade());
    }

    @Test
    void aKeyOfARealAgentSigns() throws Exception {
        Path socket = folder.resolve("agent");
        Optional<Process> agent = RealAgent.start(socket, folder);
        Assumptions.assumeTrue(agent.isPresent(), "OpenSSH is not installed");
        try {
            project.recorded();
            signing(KeyChoice.AGENT, Optional.of(socket), CheckpointPolicy.DEFAULT).finish();
            assertEquals(Grade.SIGNED, grade());
        } finally {
            agent.get().destroy();
            agent.get().waitFor(10, TimeUnit.SECONDS);
        }
    }

    private void chooseFile() throws SigningException {
        new OwnKey(folder).create();
        preferences.put(SigningSettings.KEY_FILE, new OwnKey(folder).file().toString());
        preferences.put(SigningSettings.KEY_CHOICE, KeyChoice.FILE.value());
    }

    private BackgroundSigning signing(KeyChoice choice, Optional<Path> socket, CheckpointPolicy policy) {
        SigningSettings settings = new SigningSettings(choice, Optional.of(new OwnKey(folder).file()),
                VerifyOptions.DEFAULT);
        return new BackgroundSigning(service(SessionRecorder.class), service(WorkspaceLogChanges.class),
                new Keys(socket, new InMemory()), () -> settings, policy);
    }

    private static <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getService(type);
    }

    private Grade grade() {
        try {
            return Verifier.verify(project.log(), VerifyOptions.DEFAULT).grade();
        } catch (ProvenanceException e) {
            throw new AssertionError(e);
        }
    }

    private static final class InMemory implements SecretStore {

        private final AtomicReference<byte[]> kept = new AtomicReference<>();

        @Override
        public Optional<byte[]> read() {
            return Optional.ofNullable(kept.get());
        }

        @Override
        public void write(byte[] secret) {
            kept.set(secret.clone());
        }
    }
}
