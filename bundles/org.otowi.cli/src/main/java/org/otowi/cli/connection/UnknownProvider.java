package org.otowi.cli.connection;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.otowi.cli.messages.Messages;
import org.otowi.models.provider.Catalogue;
import org.otowi.models.provider.Models;
import org.otowi.models.provider.PolicyStatus;
import org.otowi.models.provider.Provider;
import org.otowi.models.provider.Template;
import org.otowi.provenance.cli.CommandException;

/** Says why there is no provider of an id, and what to do. */
final class UnknownProvider {

    private final Models models;
    private final Path settings;

    /** @param settings where the person's settings lie, or would lie */
    UnknownProvider(Models models, Path settings) {
        this.models = models;
        this.settings = settings;
    }

    /** @param configured whether the settings name it as the one to ask */
    CommandException of(String id, boolean configured) {
        PolicyStatus policy = models.policy();
        if (policy.failure().isPresent()) { // it may be the policy's own
            return new CommandException(policy.failure().get(), EndCodes.BLOCKED);
        }
        String known = models.providers().stream().map(Provider::id).collect(Collectors.joining(", "));
        if (policy.name().isPresent() && models.providers().stream().allMatch(any -> any.lockedBy().isPresent())) {
            return new CommandException(Messages.get("target.locked", id, policy.name().get(),
                    policy.authority().orElse("-"), known));
        }
        Optional<Template> template = Catalogue.BUILT_IN.template(id);
        return new CommandException(template.isPresent()
                ? Messages.get("target.blank", id, settings, String.join(", ", template.get().blanks()),
                        template.get().provider().baseUrl())
                : Messages.get(configured ? "target.unknownSetting" : "target.unknown", id, known, settings));
    }
}
