package org.otowi.bench.record;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.Content;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.KeptFile;
import org.otowi.provenance.Sha256;

/** Keeps nothing, where the log alone is measured. */
public final class NoStore implements ContentStore {

    @Override
    public Optional<KeptFile> write(Commitment commitment) {
        return Optional.empty();
    }

    @Override
    public Optional<Commitment> commitment(Sha256 hash) {
        return Optional.empty();
    }

    @Override
    public void erase(Sha256 hash) {}

    @Override
    public List<Sha256> textsBefore(Instant time) {
        return List.of();
    }

    @Override
    public Optional<KeptFile> write(Content state) {
        return Optional.empty();
    }

    @Override
    public void force(Collection<KeptFile> written) {}

    @Override
    public void restore(Collection<KeptFile> lost) {}

    @Override
    public Optional<byte[]> state(Sha256 sha256) {
        return Optional.empty();
    }
}
