package org.otowi.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import org.otowi.cli.Launch;
import org.otowi.cli.connection.Connection;
import org.otowi.cli.messages.Messages;
import org.otowi.cli.provenance.ContentRetention;
import org.otowi.models.config.ConfigException;
import org.otowi.models.policy.LoadedPolicy;
import org.otowi.models.settings.SettingsFile;
import org.otowi.provenance.Explanation;
import org.otowi.provenance.cli.Environment;

/** Looks at what models are asked by: the policy and the person's settings. Summaries without a model need neither. */
final class ModelChecks {

    private final Environment environment;
    private final Launch launch;

    ModelChecks(Environment environment, Launch launch) {
        this.environment = environment;
        this.launch = launch;
    }

    Diagnosis policy() {
        LoadedPolicy policy = Connection.policy(environment, launch);
        if (policy.failsClosed()) {
            return Diagnosis.limited("policy", policy.failure().orElseThrow(), Messages.get("doctor.policy.remedy"));
        }
        if (!policy.policy().isManaged()) {
            return Diagnosis.ok("policy", Messages.get("doctor.policy.none"));
        }
        String holds = Messages.get("doctor.policy", policy.policy().name(), policy.policy().authority(),
                policy.file().map(Object::toString).orElse(""));
        return policy.warnings().isEmpty() ? Diagnosis.ok("policy", holds)
                : Diagnosis.limited("policy", holds, String.join(" ", policy.warnings()));
    }

    /** Says what the next command that records will delete, and deletes nothing. */
    Diagnosis retention() {
        ContentRetention retention = ContentRetention.of(environment, launch);
        if (retention.days().isEmpty()) {
            return Diagnosis.ok("retention", Messages.get("doctor.retention.none"));
        }
        try {
            int due = retention.due();
            return Diagnosis.ok("retention", Messages.get(due == 0 ? "doctor.retention" : "doctor.retention.due",
                    retention.days().getAsInt(), due));
        } catch (IOException e) {
            return Diagnosis.limited("retention", Messages.get("doctor.retention.unread", Explanation.of(e)),
                    Messages.get("doctor.store.remedy"));
        }
    }

    Diagnosis settings() {
        SettingsFile file = SettingsFile.usual(environment.variables());
        try {
            file.read();
            return Diagnosis.ok("settings", Messages.get(Files.exists(file.path()) ? "doctor.settings"
                    : "doctor.settings.none",
                    file.path()));
        } catch (ConfigException e) {
            return Diagnosis.limited("settings", e.getMessage(), Messages.get("doctor.settings.remedy"));
        }
    }
}
