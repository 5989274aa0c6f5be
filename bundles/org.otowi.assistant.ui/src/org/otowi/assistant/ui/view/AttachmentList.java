package org.otowi.assistant.ui.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.otowi.assistant.workspace.ask.Attachment;

/**
 * The files that go with the next question: the one that the person looks at, which changes by itself, and those that they
 * attached. Used on one thread.
 */
public final class AttachmentList {

    private final List<Attachment> attached = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<Attachment> current = Optional.empty();
    private Optional<Path> dismissed = Optional.empty();

    /** The person looks at this file or selection now. One whose file they removed stays away until they look at another. */
    public void follow(Attachment looking) {
        if (dismissed.filter(looking.file()::equals).isPresent() || current.filter(looking::equals).isPresent()) {
            return;
        }
        dismissed = Optional.empty();
        current = Optional.of(looking);
        changed();
    }

    /** Attaches a file for good. */
    public void attach(Path file) {
        Attachment attachment = Attachment.of(file);
        if (!attached.contains(attachment)) {
            attached.add(attachment);
            changed();
        }
    }

    public void remove(Attachment attachment) {
        attached.removeIf(other -> other.file().equals(attachment.file()));
        if (current.filter(other -> other.file().equals(attachment.file())).isPresent()) {
            dismissed = Optional.of(attachment.file());
            current = Optional.empty();
        }
        changed();
    }

    /** All of them, each file once: the one looked at first. */
    public List<Attachment> all() {
        Stream<Attachment> others = attached.stream()
                .filter(attachment -> current.filter(looking -> looking.file().equals(attachment.file())).isEmpty());
        return Stream.concat(current.stream(), others).toList();
    }

    /** Has the listener called after every change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
