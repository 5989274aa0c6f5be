package org.otowi.models.egress;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A piece of content as the gate wants to see it before it leaves the machine.
 *
 * @param name what to call it when telling a person, usually the file's name as they gave it
 * @param path where it lies, for exclusion rules; empty for text that was typed or pasted
 * @param size bytes of the whole file
 * @param text its text; empty where none could be extracted, which the policy may refuse
 */
public record Inspectable(String name, Optional<Path> path, long size, Optional<String> text) {

    /** Says nothing of the content. */
    @Override
    public String toString() {
        return "Inspectable[" + name + ", " + size + " bytes]";
    }
}
