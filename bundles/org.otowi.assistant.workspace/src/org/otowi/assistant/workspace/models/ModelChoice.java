package org.otowi.assistant.workspace.models;

import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.otowi.assistant.workspace.preferences.AssistantPreferences;
import org.otowi.provenance.ModelUse;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * Who answers in this workspace.
 *
 * @param provider the provider's id; {@code embedded} for what needs no model
 * @param model the model's id; empty if embedded
 */
public record ModelChoice(String provider, String model) {

    /** Quotes of the attached files: no model, no network. */
    public static final ModelChoice EMBEDDED = new ModelChoice(ModelUse.EMBEDDED, "");

    private static final String BETWEEN = " ";

    public boolean isEmbedded() {
        return provider.equals(ModelUse.EMBEDDED);
    }

    /** What was chosen in this workspace; empty if nothing was. */
    public static Optional<ModelChoice> remembered() {
        String value = preferences().get(AssistantPreferences.MODEL_CHOICE, "");
        int end = value.indexOf(BETWEEN);
        return end <= 0 ? Optional.empty() : Optional.of(new ModelChoice(value.substring(0, end), value.substring(end + 1)));
    }

    /** Remembers the choice; one that cannot be written holds until Eclipse is closed. */
    public void remember() {
        Preferences node = preferences();
        node.put(AssistantPreferences.MODEL_CHOICE, provider + BETWEEN + model);
        try {
            node.flush();
        } catch (BackingStoreException e) {
            // nothing is lost but the memory of a choice
        }
    }

    private static Preferences preferences() {
        return InstanceScope.INSTANCE.getNode(AssistantPreferences.NODE);
    }
}
