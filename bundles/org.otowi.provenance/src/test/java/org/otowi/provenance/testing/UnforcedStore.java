package org.otowi.provenance.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.Content;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.KeptFile;
import org.otowi.provenance.Sha256;

/** A content store that knows what would be lost with the power: each file that it wrote and that was never forced. */
public final class UnforcedStore implements ContentStore {

    private final DirectoryContentStore disk;
    private final Set<Path> unforced = new HashSet<>();
    private int forces;

    public UnforcedStore(Path folder) {
        this.disk = new DirectoryContentStore(folder);
    }

    /** Takes everything that is not on the disk. */
    public void losePower() throws IOException {
        for (Path file : unforced) {
            Files.deleteIfExists(file);
        }
        unforced.clear();
    }

    /** How often something waited for the disk. */
    public int forces() {
        return forces;
    }

    @Override
    public Optional<KeptFile> write(Commitment commitment) throws IOException {
        return written(disk.write(commitment));
    }

    @Override
    public Optional<KeptFile> write(Content state) throws IOException {
        boolean there = disk.state(state.sha256()).isPresent();
        return there ? disk.write(state) : written(disk.write(state));
    }

    private Optional<KeptFile> written(Optional<KeptFile> kept) {
        kept.map(KeptFile::path).ifPresent(unforced::add);
        return kept;
    }

    @Override
    public void force(Collection<KeptFile> written) throws IOException {
        List<Path> files = written.stream().map(KeptFile::path).toList();
        forces += files.isEmpty() ? 0 : 1;
        disk.force(written);
        files.forEach(unforced::remove);
    }

    @Override
    public void restore(Collection<KeptFile> lost) throws IOException {
        disk.restore(lost);
        lost.stream().map(KeptFile::path).forEach(unforced::remove);
    }

    @Override
    public Optional<Commitment> commitment(Sha256 hash) {
        return disk.commitment(hash);
    }

    @Override
    public void erase(Sha256 hash) throws IOException {
        disk.erase(hash);
    }

    @Override
    public List<Sha256> textsBefore(Instant time) throws IOException {
        return disk.textsBefore(time);
    }

    @Override
    public Optional<byte[]> state(Sha256 sha256) {
        return disk.state(sha256);
    }
}
