package org.otowi.provenance.workspace.internal.capture;

import java.nio.file.Path;
import org.eclipse.core.resources.IFile;

/** Something that happened to a file; whether it is to be recorded is found out later, in a job. */
sealed interface Observation {

    /** The file now; after a move, at its new place. */
    IFile file();

    /** Where it is in the file system. */
    Path path();

    /**
     * An editor saved it.
     *
     * @param stamp the modification stamp of the resource after that
     * @param saves how many saves this stands for
     * @param deferred whether it was put off once, because the file had changed again
     */
    record Saved(IFile file, Path path, long stamp, int saves, boolean deferred) implements Observation {

        /** The same for a file that has been moved since. */
        Saved movedTo(Moved moved) {
            return new Saved(moved.file(), moved.path(), moved.file().getModificationStamp(), saves, deferred);
        }

        /** The same at another time. */
        Saved again() {
            return new Saved(file, path, file.getModificationStamp(), saves, true);
        }

        /** This save after an earlier one that was not recorded yet. */
        Saved after(Saved earlier) {
            return new Saved(file, path, stamp, saves + earlier.saves, deferred || earlier.deferred);
        }
    }

    /** It may hold something else than before: it was changed by other means, or came into view. */
    record Seen(IFile file, Path path) implements Observation {}

    /** It is new in the workspace. */
    record Added(IFile file, Path path) implements Observation {}

    /** It is gone. */
    record Removed(IFile file, Path path) implements Observation {}

    /**
     * It has another name or folder.
     *
     * @param from where it was
     * @param withLog whether its log was moved in the same step
     * @param maybeChanged whether it may also hold something else than before
     */
    record Moved(IFile file, Path path, Path from, boolean withLog, boolean maybeChanged) implements Observation {

        /** The same with what it holds observed otherwise. */
        Moved justMoved() {
            return new Moved(file, path, from, withLog, false);
        }
    }
}
