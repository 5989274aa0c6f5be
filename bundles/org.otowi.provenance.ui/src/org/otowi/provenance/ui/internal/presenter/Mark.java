package org.otowi.provenance.ui.internal.presenter;

/** The sign beside a verdict or an entry; words say the same. */
public enum Mark {
    /** There is nothing to judge. */
    NONE,
    /** Nothing is wrong. */
    INTACT,
    /** Worth a look: something is missing or cannot be trusted. */
    ATTENTION,
    /** The record was altered. */
    BROKEN
}
