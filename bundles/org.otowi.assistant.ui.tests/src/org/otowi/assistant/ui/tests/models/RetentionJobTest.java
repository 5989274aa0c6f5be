package org.otowi.assistant.ui.tests.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.assistant.workspace.models.PolicyInForce;
import org.otowi.assistant.workspace.models.RetentionJob;
import org.otowi.models.policy.PolicyLoader;
import org.otowi.models.settings.SettingsFile;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Commitment.Kind;
import org.otowi.provenance.Content;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.Tool;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.record.JournalFolder;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.verify.Verdict;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;
import org.otowi.provenance.workspace.KeptTexts;

/** Prompts and replies that may be kept for 90 days. */
class RetentionJobTest {

    private static final String POLICY = "{\"format\": \"otowi-policy/1\", \"name\": \"Lab policy\", "
            + "\"authority\": \"Research IT\", \"retention\": {\"contentDays\": 90}}";

    @TempDir
    private Path folder;
    private DirectoryContentStore store;
    private JournalFolder journals;
    private Path file;
    private Sha256 prompt;
    private RetentionJob job;

    @BeforeEach
    void record() throws Exception {
        store = new DirectoryContentStore(folder.resolve("store"));
        journals = new JournalFolder(folder.resolve("journals"));
        file = Files.writeString(folder.resolve("plot.py"), "fit()\n");
        try (RecordingSession session =
                RecordingSession.open(Actor.named("Ada"), new Tool("otowi", "0"), store, journals)) {
            prompt = session.recordAiEdit(file, AiEdit.of(Optional.empty(), Content.ofText("fit()\n"),
                    ModelUse.of("lab", "m")).with(Exchange.of("Fit it.", "fit()"))).commitments(Kind.PROMPT).get(0);
        }
    }

    @AfterEach
    void stop() {
        if (job != null) {
            job.stop();
        }
    }

    @Test
    void theyAreDeletedWhenTheirTimeIsOverAndTheLogIsValid() throws Exception {
        run(Files.writeString(folder.resolve("policy.json"), POLICY), 89);
        assertTrue(store.commitment(prompt).isPresent());
        run(Files.writeString(folder.resolve("policy.json"), POLICY), 91);
        assertEquals(Optional.empty(), store.commitment(prompt));
        assertEquals(Verdict.VALID_UNANCHORED,
                Verifier.verify(new Sidecar(file).path(), VerifyOptions.DEFAULT).verdict());
    }

    @Test
    void aPolicyThatCannotBeUsedDeletesNothing() throws Exception {
        run(Files.writeString(folder.resolve("policy.json"), "{"), 4000);
        assertTrue(store.commitment(prompt).isPresent());
    }

    @Test
    void theSettingsAloneDoToo() throws Exception {
        Files.writeString(folder.resolve("config.json"), "{\"format\": \"otowi-settings/1\", \"contentDays\": 30}");
        run(folder.resolve("none.json"), 31);
        assertEquals(Optional.empty(), store.commitment(prompt));
    }

    @Test
    void theWorkbenchRunsItByItself() {
        assertTrue(Job.getJobManager().find(RetentionJob.FAMILY).length > 0, "no job waits for its time");
    }

    private void run(Path policy, int daysLater) {
        Path none = folder.resolve("none");
        PolicyInForce force = new PolicyInForce(() -> new PolicyLoader(none, Optional.of(policy).filter(Files::exists),
                Optional.empty(), Optional.empty(), Clock.systemUTC()).load());
        job = new RetentionJob(force, new SettingsFile(folder.resolve("config.json")), new KeptTexts(List.of(store), journals,
                Clock.offset(Clock.systemUTC(), Duration.ofDays(daysLater))));
        job.schedule();
        try {
            job.join(30_000, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
