package org.otowi.cli.provenance;

import java.io.IOException;
import java.time.Clock;
import java.util.OptionalInt;
import org.otowi.cli.Launch;
import org.otowi.cli.connection.Connection;
import org.otowi.cli.messages.Messages;
import org.otowi.models.config.ConfigException;
import org.otowi.models.settings.SettingsFile;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.record.ExpiredTexts;

/** Deletes prompts and replies that are kept beside logs for longer than the policy or the person's settings say. */
public final class ContentRetention {

    private final Environment environment;
    private final OptionalInt days;
    private final ExpiredTexts expired;

    private ContentRetention(Environment environment, OptionalInt days) {
        this.environment = environment;
        this.days = days;
        this.expired = new ExpiredTexts(environment.store(), environment.journals(), Clock.systemUTC());
    }

    /** As policy and settings say, whichever is shorter; one that cannot be used says nothing here. */
    public static ContentRetention of(Environment environment, Launch launch) {
        return new ContentRetention(environment,
                Connection.policy(environment, launch).policy().contentDays(wanted(environment)));
    }

    private static OptionalInt wanted(Environment environment) {
        try {
            return SettingsFile.usual(environment.variables()).read().contentDays();
        } catch (ConfigException e) {
            return OptionalInt.empty(); // 'otowi doctor' and everything that asks a model say what is wrong
        }
    }

    /** How long texts are kept; empty: forever. */
    public OptionalInt days() {
        return days;
    }

    /** How many texts the next command that records will delete. */
    public int due() throws IOException {
        return days.isEmpty() ? 0 : expired.find(days.getAsInt()).size();
    }

    /** Deletes them and says how many there were; what cannot be deleted is told and keeps nothing from being recorded. */
    public void apply() {
        if (days.isEmpty()) {
            return;
        }
        try {
            int deleted = expired.delete(days.getAsInt());
            if (deleted > 0) {
                environment.tell(Messages.get("retention.deleted", deleted, days.getAsInt()));
            }
        } catch (ProvenanceException e) {
            environment.complain(e.getMessage());
        }
    }
}
