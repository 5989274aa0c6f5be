package org.otowi.provenance.workspace;

/** A time in which changes of a file belong to an accepted edit, which is recorded by itself. */
public interface EditHold extends AutoCloseable {

    /** Ends it. */
    @Override
    void close();
}
