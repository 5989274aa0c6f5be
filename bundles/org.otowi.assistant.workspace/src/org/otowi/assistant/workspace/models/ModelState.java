package org.otowi.assistant.workspace.models;

import java.util.Optional;
import org.otowi.models.policy.LoadedPolicy;
import org.otowi.models.provider.Models;
import org.otowi.models.settings.Settings;

/**
 * What can be asked now.
 *
 * @param models empty where they could not be set up; {@code problem} says why
 * @param settings what the person set
 * @param policy the policy in force
 * @param problem what the person should know: settings that cannot be read, or a fault
 */
public record ModelState(Optional<Models> models, Settings settings, LoadedPolicy policy, Optional<String> problem) {

    /** Nothing was read yet. */
    static final ModelState NOTHING =
            new ModelState(Optional.empty(), Settings.DEFAULT, LoadedPolicy.NONE, Optional.empty());
}
