package org.otowi.models.provider;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.otowi.models.chat.ChatModel;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.dialect.HttpChatModel;
import org.otowi.models.dialect.ModelList;
import org.otowi.models.egress.Receipt;
import org.otowi.models.egress.ReceiptLog;
import org.otowi.models.key.KeySource;
import org.otowi.models.policy.LoadedPolicy;
import org.otowi.models.policy.ModelRule;
import org.otowi.models.policy.Policy;
import org.otowi.models.settings.Settings;
import org.otowi.models.transport.ProxySource;
import org.otowi.models.transport.Trust;
import org.otowi.provenance.Cancellation;
import org.otowi.provenance.Egress;

/**
 * Every model that can be asked, within the policy: what the command line and the IDE use. Immutable; where settings or
 * policy change, a new one is made.
 */
public final class Models {

    private final Setup setup;
    private final Map<String, Provider> providers;
    private final Wires wires;

    /**
     * What it works with.
     *
     * @param policy the limits in force
     * @param settings what the person set
     * @param keys places of keys, asked in this order
     * @param proxies which proxy leads where
     * @param trust whom to trust beside the Java runtime's authorities
     * @param stateFolder where the receipts lie
     */
    public record Setup(LoadedPolicy policy, Settings settings, List<KeySource> keys, ProxySource proxies, Trust trust,
            Path stateFolder) {

        public Setup {
            keys = List.copyOf(keys);
        }
    }

    public Models(Setup setup) {
        this.setup = setup;
        this.providers = providers(setup.policy().policy(), setup.settings());
        this.wires = new Wires(setup, List.copyOf(providers.values()));
    }

    /**
     * The providers that can be asked: the policy's, and where it permits others the built-in ones whose models it names,
     * the person's own, and the other built-in ones whose address is known. The embedded one, which needs no model, is not
     * among them.
     */
    public List<Provider> providers() {
        return List.copyOf(providers.values());
    }

    /** The provider of an id. */
    public Optional<Provider> provider(String id) {
        return Optional.ofNullable(providers.get(id));
    }

    /** What is known of a model, from the settings and the built-in data. */
    public ModelInfo info(Provider provider, String model) {
        return Catalogue.BUILT_IN.info(model, setup.settings().models());
    }

    /**
     * A model; whether it may be asked is found out when it is.
     *
     * @param provider one of {@link #providers()}, or another one where no policy locks them
     */
    public ChatModel model(Provider provider, String model) {
        return new HttpChatModel(provider, model, info(provider, model), wires.of(provider));
    }

    /**
     * The ids of the models that the provider lists and the policy does not forbid, in the provider's order.
     *
     * @throws ModelsException if it has no such list, the policy refuses, or it could not be fetched
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public List<String> modelIds(Provider provider, Cancellation cancellation) throws ModelsException {
        return new ModelList(provider, wires.of(provider)).fetch(cancellation).stream()
                .filter(id -> rules(provider, id).findAny().isPresent() || setup.policy().policy().models().isEmpty())
                .toList();
    }

    /**
     * Tests a connection step by step, with the provider's default model where it has one.
     *
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public ConnectionReport test(Provider provider, Cancellation cancellation) {
        return new ConnectionTest(provider, info(provider, provider.defaultModel().orElse("")), wires.of(provider),
                setup.proxies()).run(cancellation);
    }

    /**
     * What the policy says that it approved the model by; empty without such a word of a policy that can be used, and for a
     * provider of the person's own, whatever it is called.
     */
    public Optional<String> approval(Provider provider, String model) {
        boolean its = provider.lockedBy().isPresent() && provider.equals(providers.get(provider.id()));
        return setup.policy().failsClosed() || !its ? Optional.empty()
                : rules(provider, model).map(ModelRule::approval).flatMap(Optional::stream).findFirst();
    }

    /** What an entry of the provenance log says of the request that a reply came of; empty if its receipt cannot be read. */
    public Optional<Egress> egress(ChatReply reply) {
        ReceiptLog receipts = new ReceiptLog(setup.stateFolder(), OptionalInt.empty());
        try {
            return reply.receipt().isPresent() ? receipts.find(reply.receipt().get()).map(Receipt::egress)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Stream<ModelRule> rules(Provider provider, String model) {
        return setup.policy().policy().models().stream().flatMap(List::stream)
                .filter(rule -> rule.provider().equals(provider.id()) && IdPattern.matches(rule.model(), model));
    }

    /** What a person is shown of the policy in force. */
    public PolicyStatus policy() {
        LoadedPolicy loaded = setup.policy();
        Policy policy = loaded.policy();
        return new PolicyStatus(Optional.of(policy.name()).filter(name -> !name.isEmpty()),
                Optional.of(policy.authority()).filter(authority -> !authority.isEmpty()), loaded.file(), loaded.signer(),
                loaded.failure(), loaded.locks());
    }

    private static Map<String, Provider> providers(Policy policy, Settings settings) {
        Map<String, Provider> providers = new LinkedHashMap<>();
        policy.providers().forEach(provider -> providers.putIfAbsent(provider.id(), provider));
        if (policy.ownProviders()) {
            builtIn().filter(provider -> isNamed(policy, provider)).map(provider -> provider.lockedBy(policy.name()))
                    .forEach(provider -> providers.putIfAbsent(provider.id(), provider));
            settings.providers().forEach(provider -> providers.putIfAbsent(provider.id(), provider));
            builtIn().forEach(provider -> providers.putIfAbsent(provider.id(), provider));
        }
        return providers;
    }

    private static Stream<Provider> builtIn() {
        return Catalogue.BUILT_IN.templates().stream().filter(template -> template.blanks().isEmpty())
                .map(Template::provider);
    }

    /**
     * What a policy says of a built-in provider's models is meant of the provider at its address, not of another of that
     * name.
     */
    private static boolean isNamed(Policy policy, Provider provider) {
        return policy.models().stream().flatMap(List::stream).anyMatch(rule -> rule.provider().equals(provider.id()));
    }
}
