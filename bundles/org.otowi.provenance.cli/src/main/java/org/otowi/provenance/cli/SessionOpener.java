package org.otowi.provenance.cli;

import java.nio.file.Path;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Tool;
import org.otowi.provenance.cli.git.Git;
import org.otowi.provenance.cli.messages.Messages;
import org.otowi.provenance.record.RecordingSession;

/** Opens the recording session of one run of a command. */
public final class SessionOpener {

    private final Environment environment;

    public SessionOpener(Environment environment) {
        this.environment = environment;
    }

    /** A session of the person that git knows in the given folder, or else of the system's account. */
    public RecordingSession open(Path folder) {
        return RecordingSession.open(actor(new Git(folder)), new Tool("otowi", Messages.version()), environment.store(),
                environment.journals());
    }

    private static Actor actor(Git git) {
        return git.setting("user.name")
                .map(name -> new Actor(name, git.setting("user.email")))
                .orElseGet(() -> Actor.named(System.getProperty("user.name")));
    }
}
