package org.otowi.models.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otowi.models.config.ConfigException;
import org.otowi.models.config.ConfigFile;
import org.otowi.models.config.Part;
import org.otowi.models.messages.Messages;
import org.otowi.models.provider.ModelInfo;
import org.otowi.models.provider.ModelInfoReader;

/**
 * Facts about models as a person or an administrator writes them; looked at before {@link ModelInfoReader}
 * understands them.
 */
final class ModelEntry {

    private static final String FORMAT = "otowi-models/1";
    private static final long MAX_TOKENS = 1L << 40;
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private ModelEntry() {}

    /** The models of a file of the form that Otowi's own has. */
    static List<ModelInfo> readFile(ConfigFile file) throws ConfigException {
        Part root = Part.of(file).object("$schema", "format", "models");
        root.format(FORMAT);
        return readAll(root.needed("models"));
    }

    static List<ModelInfo> readAll(Part list) throws ConfigException {
        List<ModelInfo> models = new ArrayList<>();
        for (Part entry : list.items()) {
            check(entry);
            try {
                models.add(ModelInfoReader.read(entry.json()));
            } catch (IllegalArgumentException e) {
                throw entry.refused(e.getMessage());
            }
        }
        return models;
    }

    private static void check(Part entry) throws ConfigException {
        entry.object("pattern", "contextTokens", "maxOutputTokens", "vision", "reasoning", "jsonSchema", "price");
        entry.needed("pattern").text();
        for (String name : List.of("contextTokens", "maxOutputTokens")) {
            Optional<Part> tokens = entry.member(name);
            if (tokens.isPresent()) {
                tokens.get().whole(1, MAX_TOKENS);
            }
        }
        for (String name : List.of("vision", "reasoning", "jsonSchema")) {
            Optional<Part> ability = entry.member(name);
            if (ability.isPresent()) {
                ability.get().truth();
            }
        }
        Optional<Part> price = entry.member("price");
        if (price.isPresent()) {
            checkPrice(price.get().object("input", "output", "currency", "asOf"));
        }
    }

    private static void checkPrice(Part price) throws ConfigException {
        for (String name : List.of("input", "output")) {
            Optional<Part> amount = price.member(name);
            if (amount.isPresent() && !(amount.get().json().isNumber()
                    && amount.get().json().decimalValue().signum() >= 0)) {
                throw amount.get().refused(Messages.get("settings.price"));
            }
        }
        Optional<Part> currency = price.member("currency");
        if (currency.isPresent() && !CURRENCY.matcher(currency.get().text()).matches()) {
            throw currency.get().refused(Messages.get("settings.currency"));
        }
    }
}
