package org.otowi.models.key;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The places of keys in the order in which they are asked: the policy's commands, the environment, the person's own
 * commands,
 * then those of the program, such as a secure storage, then files.
 */
public final class KeyPlaces {

    private KeyPlaces() {}

    /**
     * All places.
     *
     * @param environment the variables
     * @param folder the folder of the settings, whose {@code keys} holds files
     * @param programs places that only this program has
     */
    public static List<KeySource> of(Map<String, String> environment, Path folder, List<KeySource> programs) {
        List<KeySource> places = new ArrayList<>(
                List.of(CommandKeys.ofPolicy(), new EnvironmentKeys(environment), CommandKeys.ofPerson()));
        places.addAll(programs);
        places.add(new FileKeys(folder.resolve("keys")));
        return List.copyOf(places);
    }
}
