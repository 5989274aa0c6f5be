package org.otowi.models.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.otowi.models.config.ConfigException;
import org.otowi.models.config.ConfigFile;
import org.otowi.models.config.Part;
import org.otowi.models.config.ProviderEntry;
import org.otowi.models.messages.Messages;
import org.otowi.models.provider.ModelInfo;

/** Reads settings as {@code docs/settings.md} and {@code settings.schema.json} describe them. */
final class SettingsReader {

    static final String FORMAT = "otowi-settings/1";

    /** Members of others, which are kept and not looked at. */
    private static final String OTHERS = "x-";

    private static final int DAY = 86_400;
    private static final int MAX_RETRIES = 10;
    private static final int MAX_DAYS = 36_500;
    private static final String[] KNOWN = {"$schema", "format", "provider", "model", "providers", "models", "modelData",
            "limits",
        "caFile", "clientCertificate", "proxy", "noProxy", "exclusions", "contentDays"};
    private static final Pattern PROXY = Pattern.compile("none|(?i:http)://[^/?#@\\s]+/?");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");

    private final Part root;
    private final Path folder;

    private SettingsReader(Part root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    /**
     * The settings that an object is.
     *
     * @param folder what relative names of files begin at
     */
    static Settings read(Part root, Path folder) throws ConfigException {
        List<String> known = new ArrayList<>(List.of(KNOWN));
        root.members().keySet().stream().filter(name -> name.startsWith(OTHERS)).forEach(known::add);
        root.object(known.toArray(String[]::new));
        root.format(FORMAT);
        return new SettingsReader(root, folder).settings();
    }

    private Settings settings() throws ConfigException {
        Optional<Part> providers = root.member("providers");
        Optional<Part> days = root.member("contentDays");
        return new Settings(providers.isPresent() ? ProviderEntry.readAll(providers.get(), Optional.empty()) : List.of(),
                models(), text(root.member("provider")), text(root.member("model")), limits(), connection(), exclusions(),
                days.isPresent() ? OptionalInt.of((int) days.get().whole(1, MAX_DAYS)) : OptionalInt.empty());
    }

    private List<ModelInfo> models() throws ConfigException {
        List<ModelInfo> models = new ArrayList<>();
        Optional<Part> list = root.member("models");
        if (list.isPresent()) {
            models.addAll(ModelEntry.readAll(list.get()));
        }
        Optional<Path> data = file(root.member("modelData"));
        if (data.isPresent()) {
            models.addAll(ModelEntry.readFile(ConfigFile.read(data.get())));
        }
        return models;
    }

    private Limits limits() throws ConfigException {
        Optional<Part> limits = root.member("limits");
        if (limits.isEmpty()) {
            return Limits.DEFAULT;
        }
        Part part = limits.get().object("connectSeconds", "firstTokenSeconds", "idleSeconds", "retries",
                "longestPauseSeconds",
                "replyBytes");
        Limits usual = Limits.DEFAULT;
        Optional<Part> retries = part.member("retries");
        Optional<Part> bytes = part.member("replyBytes");
        return new Limits(seconds(part, "connectSeconds", usual.connect()),
                seconds(part, "firstTokenSeconds", usual.firstToken()), seconds(part, "idleSeconds", usual.idle()),
                retries.isPresent() ? (int) retries.get().whole(0, MAX_RETRIES) : usual.retries(),
                seconds(part, "longestPauseSeconds", usual.longestPause()),
                bytes.isPresent() ? bytes.get().whole(1 << 10, 1 << 30) : usual.replyBytes());
    }

    private static Duration seconds(Part part, String name, Duration usual) throws ConfigException {
        Optional<Part> member = part.member(name);
        return member.isPresent() ? Duration.ofSeconds(member.get().whole(1, DAY)) : usual;
    }

    private ConnectionSettings connection() throws ConfigException {
        Optional<Part> proxy = root.member("proxy");
        if (proxy.isPresent() && !PROXY.matcher(proxy.get().text()).matches()) {
            throw proxy.get().refused(Messages.get("settings.proxy"));
        }
        Optional<Part> direct = root.member("noProxy");
        if (direct.isPresent() && proxy.isEmpty()) {
            throw direct.get().refused(Messages.get("settings.noProxy"));
        }
        return new ConnectionSettings(file(root.member("caFile")), certificate(), text(proxy),
                direct.isPresent() ? direct.get().texts() : List.of());
    }

    private Optional<ConnectionSettings.Certificate> certificate() throws ConfigException {
        Optional<Part> own = root.member("clientCertificate");
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Part part = own.get().object("file", "keyFile", "passwordVariable");
        Optional<Part> variable = part.member("passwordVariable");
        if (variable.isPresent() && !VARIABLE.matcher(variable.get().text()).matches()) {
            throw variable.get().refused(Messages.get("config.variable"));
        }
        return Optional.of(new ConnectionSettings.Certificate(file(Optional.of(part.needed("file"))).orElseThrow(),
                file(part.member("keyFile")), text(variable)));
    }

    private List<String> exclusions() throws ConfigException {
        Optional<Part> list = root.member("exclusions");
        if (list.isEmpty()) {
            return List.of();
        }
        for (Part pattern : list.get().items()) {
            if (pattern.text().strip().startsWith("!")) {
                throw pattern.refused(Messages.get("policy.exclusion"));
            }
        }
        return list.get().texts();
    }

    private Optional<Path> file(Optional<Part> part) throws ConfigException {
        if (part.isEmpty()) {
            return Optional.empty();
        }
        String name = part.get().text();
        try {
            return Optional.of(name.startsWith("~/") ? Path.of(System.getProperty("user.home"), name.substring(2))
                    : folder.resolve(name));
        } catch (InvalidPathException e) {
            throw part.get().refused(Messages.get("settings.path"));
        }
    }

    private static Optional<String> text(Optional<Part> part) throws ConfigException {
        return part.isPresent() ? Optional.of(part.get().text()) : Optional.empty();
    }
}
