package org.otowi.assistant.workspace.models;

import java.io.IOException;
import org.otowi.models.settings.Settings;

/** Where the person's settings are kept; the command line reads the same ones. */
public interface SettingsStore {

    /**
     * The settings as they are now; the usual ones where nothing was set.
     *
     * @throws IOException if they cannot be read; the message says why and what to do
     */
    Settings load() throws IOException;

    /**
     * Writes the settings.
     *
     * @throws IOException if they could not be written; the message says why and what to do
     */
    void save(Settings settings) throws IOException;
}
