package org.otowi.assistant.workspace.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** What holds where the person has set nothing. */
public final class PreferenceDefaults extends AbstractPreferenceInitializer {

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(AssistantPreferences.NODE);
        defaults.put(AssistantPreferences.COMMENT_PLACE, AssistantPreferences.AT_TOP);
        defaults.put(AssistantPreferences.SUMMARY_FOLDER, "");
    }
}
