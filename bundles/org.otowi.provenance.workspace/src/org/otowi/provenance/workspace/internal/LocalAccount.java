package org.otowi.provenance.workspace.internal;

import java.nio.file.Path;
import org.otowi.provenance.Actor;

/** Who works at this machine: the name and address that git signs commits with, else the name of the account. */
public final class LocalAccount {

    private final Git git = new Git(Path.of(System.getProperty("user.home")));

    /** The person, as they call themselves. */
    public Actor actor() {
        String name = git.setting("user.name").orElseGet(() -> System.getProperty("user.name"));
        return new Actor(name, git.setting("user.email"));
    }
}
