package org.otowi.models.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.otowi.models.config.ConfigException;
import org.otowi.models.config.ConfigFile;
import org.otowi.models.config.Part;
import org.otowi.models.messages.Messages;
import org.otowi.provenance.Explanation;
import org.otowi.provenance.OwnerOnly;

/** The person's file of settings. */
public final class SettingsFile {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final Path file;

    /** @param file where it lies or is to lie */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /**
     * Where settings of this person lie: {@code otowi/config.json} in {@code $XDG_CONFIG_HOME} or {@code ~/.config}, on
     * Windows {@code %APPDATA%\Otowi\config.json}.
     */
    public static SettingsFile usual(Map<String, String> environment) {
        return new SettingsFile(folder(environment, System.getProperty("os.name")).resolve("config.json"));
    }

    /** The folder of settings and keys. */
    public static Path folder(Map<String, String> environment, String system) {
        Optional<Path> roaming = absolute(environment.get("APPDATA"));
        if (system.toLowerCase(Locale.ROOT).startsWith("windows") && roaming.isPresent()) {
            return roaming.get().resolve("Otowi");
        }
        return absolute(environment.get("XDG_CONFIG_HOME")).orElseGet(() -> home(environment).resolve(".config"))
                .resolve("otowi");
    }

    private static Path home(Map<String, String> environment) {
        return absolute(environment.get("HOME")).orElseGet(() -> Path.of(System.getProperty("user.home")));
    }

    private static Optional<Path> absolute(String name) {
        return Optional.ofNullable(name).filter(text -> !text.isEmpty()).map(Path::of).filter(Path::isAbsolute);
    }

    /** Where it lies or would lie. */
    public Path path() {
        return file;
    }

    /** The folder that it shares with the files of keys. */
    public Path folder() {
        return file.toAbsolutePath().getParent();
    }

    /**
     * The settings; {@link Settings#DEFAULT} where there is no file.
     *
     * @throws ConfigException if it cannot be read, says something wrong, or everybody could have written it
     */
    public Settings read() throws ConfigException {
        if (!ConfigFile.mayExist(file)) {
            return Settings.DEFAULT;
        }
        return SettingsReader.read(content(), folder());
    }

    /**
     * Puts settings into the file, as a whole or not at all, readable for its owner only. Facts about models and members of
     * others stay as they are.
     *
     * @throws ConfigException if what is there cannot be understood, and so not be kept, or writing fails
     */
    public void write(Settings settings) throws ConfigException {
        ObjectNode before = JsonNodeFactory.instance.objectNode();
        if (ConfigFile.mayExist(file)) {
            read();
            before = (ObjectNode) content().json();
        }
        ObjectNode after = new SettingsJson(before).with(settings);
        SettingsReader.read(Part.of(file.toString(), bytes(after)), folder());
        try {
            replace(bytes(after));
        } catch (IOException e) {
            throw new ConfigException(Messages.get("settings.unwritable", file, Explanation.of(e)));
        }
    }

    private Part content() throws ConfigException {
        ConfigFile read = ConfigFile.read(file);
        if (read.isWritableByAll()) {
            throw new ConfigException(Messages.get("settings.open", file));
        }
        return Part.of(read);
    }

    private static byte[] bytes(ObjectNode json) {
        try {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
            return (new ObjectMapper().writer(printer).writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // a tree can always be written
        }
    }

    /** A symbolic link stays, and leads to the new content. */
    private void replace(byte[] bytes) throws IOException {
        OwnerOnly.createFolder(folder());
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path written = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(written,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file(written))) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
