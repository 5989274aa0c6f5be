package org.otowi.assistant.workspace.models;

import java.time.Clock;
import java.time.Duration;
import java.util.OptionalInt;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.otowi.models.config.ConfigException;
import org.otowi.models.settings.SettingsFile;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.workspace.KeptTexts;

/**
 * Deletes prompts and replies that are kept beside logs for longer than the policy or the person's settings say: when the
 * IDE starts, and once a day while it runs.
 */
public final class RetentionJob extends Job {

    /** The job family. */
    public static final Object FAMILY = new Object();

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration NEXT = Duration.ofDays(1);

    private final PolicyInForce policy;
    private final SettingsFile settings;
    private final KeptTexts texts;

    /** Called by the framework. */
    public RetentionJob(PolicyInForce policy) {
        this(policy, SettingsFile.usual(System.getenv()), KeptTexts.of(Clock.systemUTC()));
    }

    /** Deletes of these texts by these rules. */
    public RetentionJob(PolicyInForce policy, SettingsFile settings, KeptTexts texts) {
        super(Messages.Retention_job);
        this.policy = policy;
        this.settings = settings;
        this.texts = texts;
        setSystem(true);
        setPriority(DECORATE);
    }

    /** Has it run soon, and then every day. */
    public void start() {
        schedule(FIRST.toMillis());
    }

    /** Ends that. */
    public void stop() {
        cancel();
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        schedule(NEXT.toMillis());
        OptionalInt days = policy.last().policy().contentDays(wanted());
        if (days.isEmpty()) {
            return Status.OK_STATUS;
        }
        try {
            texts.deleteOlderThan(days.getAsInt());
            return Status.OK_STATUS;
        } catch (ProvenanceException e) {
            return Status.warning(e.getMessage());
        }
    }

    /** Settings that cannot be read say nothing here; the view and the page of models say what is wrong with them. */
    private OptionalInt wanted() {
        try {
            return settings.read().contentDays();
        } catch (ConfigException e) {
            return OptionalInt.empty();
        }
    }
}
