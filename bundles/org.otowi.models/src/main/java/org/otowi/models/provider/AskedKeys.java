package org.otowi.models.provider;

import java.util.Optional;
import org.otowi.models.key.Key;
import org.otowi.models.key.KeyException;
import org.otowi.models.transport.KeyFinder;
import org.otowi.provenance.Cancellation;

/** Finds keys and remembers where the last one came from, and whether that failed; never the key itself. */
final class AskedKeys implements KeyFinder {

    private final KeyFinder keys;
    private volatile Optional<String> source = Optional.empty();
    private volatile boolean failed;

    AskedKeys(KeyFinder keys) {
        this.keys = keys;
    }

    @Override
    public Optional<Key> find(Cancellation cancellation) throws KeyException {
        failed = true;
        Optional<Key> key = keys.find(cancellation);
        failed = false;
        source = key.map(Key::source);
        return key;
    }

    /** Whether the last look for a key failed; the request was then not sent. */
    boolean failed() {
        return failed;
    }

    /** Where the last key came from, for a person; empty if none was found. */
    Optional<String> source() {
        return source;
    }
}
