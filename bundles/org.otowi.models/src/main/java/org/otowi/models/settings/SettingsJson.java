package org.otowi.models.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.otowi.models.provider.Provider;

/** Writes settings over those that were there; what it does not know stays. */
final class SettingsJson {

    private final ObjectNode json;

    SettingsJson(ObjectNode before) {
        this.json = before.deepCopy();
    }

    ObjectNode with(Settings settings) {
        json.put("format", SettingsReader.FORMAT);
        text("provider", settings.provider());
        text("model", settings.model());
        providers(settings.providers());
        limits(settings.limits());
        connection(settings.connection());
        texts("exclusions", settings.exclusions());
        settings.contentDays().ifPresentOrElse(days -> json.put("contentDays", days), () -> json.remove("contentDays"));
        return json;
    }

    private void text(String name, Optional<String> value) {
        value.ifPresentOrElse(text -> json.put(name, text), () -> json.remove(name));
    }

    private void texts(String name, List<String> values) {
        json.remove(name);
        if (!values.isEmpty()) {
            values.forEach(json.putArray(name)::add);
        }
    }

    /** One that did not change stays as it was written. */
    private void providers(List<Provider> providers) {
        JsonNode before = json.remove("providers");
        if (providers.isEmpty()) {
            return;
        }
        ArrayNode list = json.putArray("providers");
        for (Provider provider : providers) {
            list.add(WrittenProvider.unchanged(before, provider).orElseGet(() -> provider(provider)));
        }
    }

    private static JsonNode provider(Provider provider) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("id", provider.id()).put("name", provider.name()).put("dialect", provider.dialect().id())
                .put("baseUrl", provider.baseUrl().toString())
                .put("keyHeader", provider.keyHeader().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        provider.keyVariable().ifPresent(variable -> entry.put("keyVariable", variable));
        if (!provider.credentialCommand().isEmpty()) {
            provider.credentialCommand().forEach(entry.putArray("credentialCommand")::add);
        }
        provider.defaultModel().ifPresent(model -> entry.put("defaultModel", model));
        if (!provider.headers().isEmpty()) {
            new TreeMap<>(provider.headers()).forEach(entry.putObject("headers")::put);
        }
        return entry;
    }

    private void limits(Limits limits) {
        json.remove("limits");
        if (!limits.equals(Limits.DEFAULT)) {
            json.putObject("limits").put("connectSeconds", limits.connect().toSeconds())
                    .put("firstTokenSeconds", limits.firstToken().toSeconds()).put("idleSeconds", limits.idle().toSeconds())
                    .put("retries", limits.retries()).put("longestPauseSeconds", limits.longestPause().toSeconds())
                    .put("replyBytes", limits.replyBytes());
        }
    }

    private void connection(ConnectionSettings connection) {
        text("caFile", connection.caFile().map(Object::toString));
        json.remove("clientCertificate");
        connection.certificate().ifPresent(own -> {
            ObjectNode entry = json.putObject("clientCertificate").put("file", own.file().toString());
            own.keyFile().ifPresent(file -> entry.put("keyFile", file.toString()));
            own.passwordVariable().ifPresent(variable -> entry.put("passwordVariable", variable));
        });
        text("proxy", connection.proxy());
        texts("noProxy", connection.noProxy());
    }
}
