package org.otowi.models.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The providers and models that Otowi knows by itself, from {@code providers.json} and {@code models.json} beside this
 * class. It knows facts only: nothing in it allows or approves anything.
 */
public final class Catalogue {

    /** What comes with Otowi. */
    public static final Catalogue BUILT_IN = new Catalogue(readTemplates(), readModels());

    private final List<Template> templates;
    private final List<ModelInfo> models;

    private Catalogue(List<Template> templates, List<ModelInfo> models) {
        this.templates = List.copyOf(templates);
        this.models = List.copyOf(models);
    }

    /** Every kind of provider, those with blanks in their address too. */
    public List<Template> templates() {
        return templates;
    }

    /** The kind of provider of an id. */
    public Optional<Template> template(String id) {
        return templates.stream().filter(template -> template.provider().id().equals(id)).findFirst();
    }

    /**
     * What is known of a model. The first pattern that matches says what it can do; numbers that it leaves out are those of
     * the next patterns that match. Case does not matter.
     *
     * @param first patterns that come before the built-in ones
     */
    public ModelInfo info(String model, List<ModelInfo> first) {
        return Stream.concat(first.stream(), models.stream()).filter(info -> IdPattern.matchesAnyCase(info.pattern(), model))
                .reduce(Catalogue::filled)
                .orElse(new ModelInfo("*", OptionalLong.empty(), OptionalLong.empty(), false, false, false,
                        OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty()));
    }

    private static ModelInfo filled(ModelInfo info, ModelInfo next) {
        boolean priced = info.inputPrice().isPresent() || info.outputPrice().isPresent();
        ModelInfo price = priced ? info : next;
        return new ModelInfo(info.pattern(), info.contextTokens().isPresent() ? info.contextTokens() : next.contextTokens(),
                info.maxOutputTokens().isPresent() ? info.maxOutputTokens() : next.maxOutputTokens(), info.vision(),
                info.reasoning(), info.jsonSchema(), price.inputPrice(), price.outputPrice(), price.currency());
    }

    private static List<Template> readTemplates() {
        List<Template> templates = new ArrayList<>();
        for (JsonNode node : read("providers.json").path("providers")) {
            List<String> blanks = new ArrayList<>();
            node.path("blanks").forEach(blank -> blanks.add(blank.asText()));
            templates.add(new Template(ProviderReader.read(node, id -> Optional.empty(), Optional.empty()), blanks,
                    node.path("note").asText()));
        }
        return templates;
    }

    private static List<ModelInfo> readModels() {
        List<ModelInfo> models = new ArrayList<>();
        read("models.json").path("models").forEach(node -> models.add(ModelInfoReader.read(node)));
        return models;
    }

    private static JsonNode read(String resource) {
        try (InputStream in = Catalogue.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
