package org.otowi.cli.providers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.cli.connection.Connection;
import org.otowi.cli.messages.Messages;
import org.otowi.models.provider.PolicyStatus;
import org.otowi.models.provider.Provider;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.Styles;

/** Everybody who can be asked, and what limits that. */
final class ProviderList {

    private final Environment environment;
    private final Connection connection;
    private final Styles styles;

    ProviderList(Environment environment, Connection connection) {
        this.environment = environment;
        this.connection = connection;
        this.styles = new Styles(environment.colour());
    }

    void text() {
        print(ModelUse.EMBEDDED, isDefault(ModelUse.EMBEDDED), List.of(Messages.get("providers.embedded")));
        connection.models().providers().forEach(this::print);
        policy(connection.models().policy());
    }

    private void print(Provider provider) {
        List<String> facts = new ArrayList<>();
        facts.add(Messages.get("providers.line", provider.name(), provider.dialect().id(),
                provider.baseUrl().getRawAuthority()));
        facts.add(Messages.get("providers.key", KeyPlace.of(provider, connection.keys()).words()));
        model(provider).ifPresent(model -> facts.add(Messages.get("providers.model", model)));
        model(provider).flatMap(model -> connection.models().approval(provider, model))
                .ifPresent(approval -> facts.add(Messages.get("providers.approved", approval)));
        provider.lockedBy().ifPresent(policy -> facts.add(Messages.get("providers.locked", policy)));
        print(provider.id(), isDefault(provider.id()), facts);
    }

    private void print(String id, boolean usual, List<String> facts) {
        environment.out().println(styles.bold(Styles.printable(id)) + (usual ? Messages.get("providers.usual") : ""));
        facts.forEach(fact -> environment.out().println("  " + Styles.printable(fact)));
    }

    private void policy(PolicyStatus policy) {
        environment.out().println();
        if (policy.failure().isPresent()) {
            String failed = Messages.get("providers.policyFailed", policy.failure().get());
            environment.out().println(styles.red(Styles.printable(failed)));
            return;
        }
        if (policy.name().isEmpty()) {
            environment.out().println(Messages.get("providers.noPolicy"));
        }
        String indent = "";
        for (String lock : policy.locked()) { // the first sentence says which policy
            environment.out().println(indent + Styles.printable(lock));
            indent = "  ";
        }
    }

    /** The model to use when none is named. */
    private Optional<String> model(Provider provider) {
        return connection.settings().model().filter(model -> isDefault(provider.id())).or(provider::defaultModel);
    }

    private boolean isDefault(String id) {
        return connection.settings().provider().orElse(ModelUse.EMBEDDED).equals(id);
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode providers = json.putArray("providers");
        providers.addObject().put("id", ModelUse.EMBEDDED).put("name", Messages.get("providers.embedded"))
                .put("default", isDefault(ModelUse.EMBEDDED));
        connection.models().providers().forEach(provider -> providers.add(json(provider)));
        json.set("policy", json(connection.models().policy()));
        return json;
    }

    private ObjectNode json(Provider provider) {
        KeyPlace key = KeyPlace.of(provider, connection.keys());
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", provider.id()).put("name", provider.name());
        json.put("default", isDefault(provider.id())).put("dialect", provider.dialect().id());
        json.put("host", provider.baseUrl().getRawAuthority()).put("baseUrl", provider.baseUrl().toString());
        json.putObject("key").put("needed", key.needed()).put("found", key.found()).put("place", key.words());
        model(provider).ifPresent(model -> json.put("model", model));
        model(provider).flatMap(model -> connection.models().approval(provider, model))
                .ifPresent(approval -> json.put("approval", approval));
        provider.lockedBy().ifPresent(policy -> json.put("lockedBy", policy));
        return json;
    }

    private static ObjectNode json(PolicyStatus policy) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        policy.name().ifPresent(name -> json.put("name", name));
        policy.authority().ifPresent(authority -> json.put("authority", authority));
        policy.file().ifPresent(file -> json.put("file", file.toString()));
        policy.signer().ifPresent(signer -> json.put("signer", signer));
        policy.failure().ifPresent(failure -> json.put("failure", failure));
        policy.locked().forEach(json.putArray("locked")::add);
        return json;
    }
}
