package org.otowi.models.key;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.otowi.models.config.ConfigException;
import org.otowi.models.config.ConfigFile;
import org.otowi.models.messages.Messages;
import org.otowi.models.provider.Provider;
import org.otowi.provenance.Cancellation;

/** Keys in files of their own, named by the provider's id, which only their owner may read. */
public final class FileKeys implements KeySource {

    private final Path folder;

    /** @param folder usually {@code keys} beside the settings */
    public FileKeys(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Key> find(Provider provider, Cancellation cancellation) throws KeyException {
        Path file = folder.resolve(provider.id());
        boolean ours = file.normalize().getParent() != null && file.normalize().getParent().equals(folder.normalize());
        if (!ours || !ConfigFile.mayExist(file)) {
            return Optional.empty();
        }
        try {
            ConfigFile read = ConfigFile.read(file);
            if (read.isReadableByOthers() || read.isWritableByGroup() || read.isWritableByAll()) {
                throw new KeyException(Messages.get("key.open", file));
            }
            return Optional.of(KeyText.read(new String(read.bytes(), StandardCharsets.UTF_8), Messages.get("key.file",
                    file)));
        } catch (ConfigException e) {
            throw new KeyException(e.getMessage());
        }
    }
}
