package org.otowi.models.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otowi.models.messages.Messages;
import org.otowi.models.provider.BaseUrl;
import org.otowi.models.provider.Catalogue;
import org.otowi.models.provider.Dialect;
import org.otowi.models.provider.KeyHeader;
import org.otowi.models.provider.Provider;
import org.otowi.models.provider.ProviderReader;
import org.otowi.models.provider.Template;

/** One provider of a policy or of the settings; everything is looked at before {@link ProviderReader} understands it. */
public final class ProviderEntry {

    private static final Pattern ID = Pattern.compile("(?!embedded$)[a-z0-9][a-z0-9._-]{0,63}");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");
    private static final Set<String> FIXED_HEADERS = Set.of("host", "content-length", "content-type", "connection",
            "user-agent",
            "transfer-encoding", "accept", "upgrade", "te", "trailer", "expect", "proxy-authenticate");

    private final Part entry;

    private ProviderEntry(Part entry) {
        this.entry = entry;
    }

    /**
     * The providers of a list.
     *
     * @param lockedBy the name of the policy that holds the list
     */
    public static List<Provider> readAll(Part list, Optional<String> lockedBy) throws ConfigException {
        List<Provider> providers = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Part entry : list.items()) {
            Provider provider = new ProviderEntry(entry).read(lockedBy);
            if (!ids.add(provider.id())) {
                throw entry.refused(Messages.get("config.providerTwice", provider.id()));
            }
            providers.add(provider);
        }
        return providers;
    }

    private Provider read(Optional<String> lockedBy) throws ConfigException {
        entry.object("id", "like", "name", "dialect", "baseUrl", "keyHeader", "keyVariable", "credentialCommand",
                "defaultModel", "headers");
        Part id = entry.needed("id");
        if (!ID.matcher(id.text()).matches()) {
            throw id.refused(Messages.get("config.id"));
        }
        Optional<Template> template = template(id.text());
        Dialect dialect = dialect(template);
        checkAddress(template, dialect);
        checkTexts();
        checkKey();
        checkHeaders();
        try {
            return ProviderReader.read(entry.json(), name -> Catalogue.BUILT_IN.template(name).map(Template::provider),
                    lockedBy);
        } catch (IllegalArgumentException e) {
            throw entry.refused(e.getMessage());
        }
    }

    private Optional<Template> template(String id) throws ConfigException {
        Optional<Part> like = entry.member("like");
        if (like.isEmpty()) {
            return Catalogue.BUILT_IN.template(id);
        }
        Optional<Template> template = Catalogue.BUILT_IN.template(like.get().text());
        if (template.isEmpty()) {
            throw like.get().refused(Messages.get("config.like", Catalogue.BUILT_IN.templates().stream()
                    .map(known -> known.provider().id()).collect(Collectors.joining(", "))));
        }
        return template;
    }

    private Dialect dialect(Optional<Template> template) throws ConfigException {
        Map<String, Dialect> dialects = Stream.of(Dialect.values()).collect(Collectors.toMap(Dialect::id, each -> each,
                (one, other) -> one, TreeMap::new));
        Optional<Part> named = entry.member("dialect");
        if (named.isPresent()) {
            return named.get().oneOf(dialects);
        }
        return template.map(known -> known.provider().dialect()).orElseThrow(() ->
                entry.refused(Messages.get("config.dialect", String.join(", ", dialects.keySet()))));
    }

    /** An address may hold a password, so it is never quoted. */
    private void checkAddress(Optional<Template> template, Dialect dialect) throws ConfigException {
        Optional<Part> address = entry.member("baseUrl");
        if (address.isPresent()) {
            try {
                URI uri = BaseUrl.of(address.get().text(), dialect);
                if (hasKey(uri)) {
                    throw address.get().refused(Messages.get("config.urlKey"));
                }
            } catch (IllegalArgumentException e) {
                throw address.get().refused(Messages.get("config.url"));
            }
        } else if (template.isEmpty()) {
            entry.needed("baseUrl");
        } else if (!template.get().blanks().isEmpty()) {
            throw entry.refused(Messages.get("config.blanks", String.join(", ", template.get().blanks()),
                    template.get().provider().baseUrl()));
        }
    }

    private static boolean hasKey(URI uri) {
        return uri.getRawQuery() != null && Stream.of(uri.getRawQuery().split("&")).map(each -> each.split("=", 2)[0])
                .anyMatch(name -> Part.isKey(name) || name.equals("sig") || name.equals("code"));
    }

    private void checkTexts() throws ConfigException {
        for (String name : List.of("name", "defaultModel")) {
            Optional<Part> part = entry.member(name);
            if (part.isPresent()) {
                part.get().text();
            }
        }
    }

    private void checkKey() throws ConfigException {
        Optional<Part> header = entry.member("keyHeader");
        if (header.isPresent()) {
            header.get().oneOf(Stream.of(KeyHeader.values()).collect(Collectors.toMap(
                    each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'), each -> each)));
        }
        Optional<Part> variable = entry.member("keyVariable");
        if (variable.isPresent() && !VARIABLE.matcher(variable.get().text()).matches()) {
            throw variable.get().refused(Messages.get("config.variable"));
        }
        Optional<Part> command = entry.member("credentialCommand");
        if (command.isPresent() && command.get().texts().isEmpty()) {
            throw command.get().refused(Messages.get("config.command"));
        }
    }

    private void checkHeaders() throws ConfigException {
        Optional<Part> headers = entry.member("headers");
        Map<String, Part> named = headers.isPresent() ? headers.get().members() : Map.of();
        for (Map.Entry<String, Part> header : named.entrySet()) {
            String name = header.getKey();
            if (!HEADER.matcher(name).matches() || Part.isKey(name)
                    || FIXED_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                throw header.getValue().refused(Messages.get("config.header"));
            }
            header.getValue().text();
        }
    }
}
