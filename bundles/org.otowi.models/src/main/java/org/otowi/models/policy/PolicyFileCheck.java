package org.otowi.models.policy;

import java.util.List;
import org.otowi.models.config.ConfigException;
import org.otowi.models.config.ConfigFile;
import org.otowi.models.messages.Messages;
import org.otowi.models.policy.LoadedPolicy.Origin;

/**
 * Who could have written a policy. It names programs that are run for keys and hosts that keys are sent to, so one that
 * everybody on the machine can write is refused; one that its user can write is used with a warning, as it keeps nobody else
 * from anything.
 */
final class PolicyFileCheck {

    private final ConfigFile file;
    private final Origin origin;

    PolicyFileCheck(ConfigFile file, Origin origin) {
        this.file = file;
        this.origin = origin;
    }

    void check(List<String> warnings) throws ConfigException {
        if (file.isWritableByAll()) {
            throw new ConfigException(Messages.get("policy.open", file.name()));
        }
        if (origin == Origin.MACHINE && file.isWritableByGroup()) {
            warnings.add(Messages.get("policy.group", file.name()));
        }
        String person = System.getProperty("user.name");
        boolean own = file.owner().filter(person::equals).isPresent() && !person.equals("root");
        if (origin == Origin.MACHINE && own) {
            warnings.add(Messages.get("policy.own", file.name(), person));
        }
    }
}
