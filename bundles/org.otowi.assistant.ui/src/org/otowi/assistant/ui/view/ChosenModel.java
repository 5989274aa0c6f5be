package org.otowi.assistant.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.workspace.models.ModelChoice;
import org.otowi.assistant.workspace.models.ModelService;
import org.otowi.models.provider.Models;
import org.otowi.models.provider.Provider;

/** Who answers the next question, and how to call them. Safe for use by several threads. */
public final class ChosenModel {

    private final ModelService service;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Optional<ModelChoice> chosen = ModelChoice.remembered();

    ChosenModel(ModelService service) {
        this.service = service;
        service.addListener(this::changed);
    }

    ModelService service() {
        return service;
    }

    /** What the person chose, else what the settings say, else what needs no model. */
    public ModelChoice get() {
        return chosen.or(this::ofSettings).orElse(ModelChoice.EMBEDDED);
    }

    private Optional<ModelChoice> ofSettings() {
        Optional<String> named = service.state().settings().provider();
        return named.flatMap(id -> service.state().models().flatMap(models -> models.provider(id)))
                .flatMap(provider -> service.state().settings().model().or(provider::defaultModel)
                        .map(model -> new ModelChoice(provider.id(), model)));
    }

    /** Chooses, for this workspace. */
    public void choose(ModelChoice choice) {
        chosen = Optional.of(choice);
        choice.remember();
        changed();
    }

    /** The provider of the choice; empty if embedded, and where it is gone. */
    Optional<Provider> provider() {
        return service.state().models().flatMap(models -> models.provider(get().provider()));
    }

    /** The choice in short, for its button. */
    String label() {
        ModelChoice choice = get();
        return choice.isEmbedded() ? Messages.Picker_embedded : NLS.bind(Messages.Picker_model, choice.model(),
                provider().map(Provider::name).orElse(choice.provider()));
    }

    /** Where the choice leads and who approved it, in a line. */
    String description() {
        ModelChoice choice = get();
        if (choice.isEmbedded()) {
            return Messages.Composer_answerer;
        }
        Optional<Models> models = service.state().models();
        return provider().map(provider -> NLS.bind(Messages.Composer_model, provider.name(),
                        description(models.orElseThrow(), provider, choice.model())))
                .orElseGet(() -> service.state().problem().orElse(NLS.bind(Messages.Model_gone, choice.provider())));
    }

    /** The host of a provider, with the word of the policy where it approves the model. */
    static String description(Models models, Provider provider, String model) {
        String host = NLS.bind(Messages.Model_host, provider.baseUrl().getAuthority());
        return models.approval(provider, model).map(by -> NLS.bind(Messages.Model_approved, host, by)).orElse(host);
    }

    /** Which model of which provider it is, and where, for what came of it. */
    static String origin(Models models, Provider provider, String model) {
        return NLS.bind(Messages.Reply_origin,
                new Object[] {model, provider.name(), description(models, provider, model)});
    }

    /** Has the listener called after every change, on any thread. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
