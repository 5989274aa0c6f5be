package org.otowi.assistant.ui.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.otowi.assistant.workspace.ask.Attachment;

/**
 * The files that go with the next question: those that the person looks at, which change by themselves, and those that they
 * attached. Used on one thread.
 */
public final class AttachmentList {

    private final List<Attachment> attached = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<Attachment> current = List.of();
    private Optional<Path> dismissed = Optional.empty();
    private Optional<Path> folder = Optional.empty();

    /** The person looks at this file or selection now. One whose file they removed stays away until they look at another. */
    public void follow(Attachment looking) {
        if (dismissed.filter(looking.file()::equals).isEmpty()) {
            look(List.of(looking));
        }
    }

    /** The person turns to these whole files now, also to those that they removed before. */
    public void turnTo(List<Path> files) {
        look(files.stream().map(Attachment::of).toList());
    }

    /** The person looks into this folder now. */
    public void lookIn(Path looking) {
        folder = Optional.of(looking);
    }

    /** Where more files are to be looked for: the folder that the person looked into last, or that of a file here. */
    public Optional<Path> folder() {
        return folder.or(() -> all().stream().findFirst().map(attachment -> attachment.file().getParent()));
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
        if (isCurrent(attachment.file())) {
            dismissed = Optional.of(attachment.file());
            current = current.stream().filter(other -> !other.file().equals(attachment.file())).toList();
        }
        changed();
    }

    /** All of them, each file once: those looked at first. */
    public List<Attachment> all() {
        Stream<Attachment> others = attached.stream().filter(attachment -> !isCurrent(attachment.file()));
        return Stream.concat(current.stream(), others).toList();
    }

    /** Has the listener called after every change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void look(List<Attachment> looking) {
        folder = Optional.empty();
        if (!current.equals(looking)) {
            dismissed = Optional.empty();
            current = looking;
            changed();
        }
    }

    private boolean isCurrent(Path file) {
        return current.stream().anyMatch(looking -> looking.file().equals(file));
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
