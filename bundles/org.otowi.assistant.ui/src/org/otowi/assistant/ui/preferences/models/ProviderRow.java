package org.otowi.assistant.ui.preferences.models;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.otowi.assistant.workspace.models.ModelState;
import org.otowi.assistant.workspace.models.SettingsDraft;
import org.otowi.models.provider.KeyHeader;
import org.otowi.models.provider.Models;
import org.otowi.models.provider.Provider;

/**
 * A line of the list of providers.
 *
 * @param provider as it would be with what is changed on the page
 * @param own whether the person set it up, and so can remove it
 */
record ProviderRow(Provider provider, boolean own) {

    /** The providers that can be asked, with what is changed on the page. */
    static List<ProviderRow> rows(ModelState state, SettingsDraft draft) {
        Map<String, ProviderRow> rows = new LinkedHashMap<>();
        for (Provider provider : state.models().map(Models::providers).orElse(List.of())) {
            boolean saved = state.settings().providers().contains(provider);
            if (!saved || draft.own(provider.id()).isPresent()) {
                rows.put(provider.id(), new ProviderRow(provider, false));
            }
        }
        if (state.policy().policy().ownProviders()) {
            draft.settings().providers().stream().filter(own -> !isLocked(rows.get(own.id())))
                    .forEach(own -> rows.put(own.id(), new ProviderRow(own, true)));
        }
        return List.copyOf(rows.values());
    }

    private static boolean isLocked(ProviderRow row) {
        return row != null && row.isLocked();
    }

    /** Whether a policy fixed it. */
    boolean isLocked() {
        return provider.lockedBy().isPresent();
    }

    /** Whether a key can be typed for it. */
    boolean takesKey() {
        return provider.keyHeader() != KeyHeader.NONE && provider.credentialCommand().isEmpty();
    }
}
