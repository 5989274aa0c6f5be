package org.otowi.models.egress;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.models.policy.ModelRule;
import org.otowi.models.policy.Policy;
import org.otowi.models.provider.Dialect;
import org.otowi.models.provider.KeyHeader;
import org.otowi.models.provider.Provider;

/** Requests, policies and rules for the tests of the gate. */
final class Requests {

    static final String LAB = "https://models.lab.example/v1";

    private Requests() {}

    static Provider provider(String id, Dialect dialect, String baseUrl) {
        return new Provider(id, id, dialect, URI.create(baseUrl), KeyHeader.BEARER, Optional.empty(), List.of(),
                Optional.empty(), Map.of(), Optional.empty());
    }

    static GateSetup setup(Policy policy) {
        return new GateSetup(policy, Optional.empty(), Optional.empty(), List.of(), List.of(provider("lab",
                Dialect.OPENAI_CHAT, LAB),
                provider("anthropic", Dialect.ANTHROPIC, "https://api.anthropic.com/v1")));
    }

    /** A policy that lists hosts, and otherwise has the defaults. */
    static Policy hosts(String... hosts) {
        return policy(Optional.of(List.of(hosts)), true, Optional.empty(), Set.of(), List.of());
    }

    static Policy excluding(String... patterns) {
        return policy(Optional.empty(), true, Optional.empty(), Set.of(), List.of(patterns));
    }

    static Policy policy(Optional<List<String>> hosts, boolean loopback, Optional<List<ModelRule>> models,
            Set<Feature> forbidden, List<String> exclusions) {
        return new Policy("Lab policy", "the lab's data office", hosts, loopback, models, forbidden, List.of(), true,
                exclusions,
                Map.of(), Verdict.REFUSE, Verdict.WARN, 20L << 20, OptionalInt.empty(), OptionalInt.empty(), false);
    }

    static Outgoing to(String uri) {
        return request("lab", Optional.of("m"), URI.create(uri), chat("Hello"), List.of(), Optional.empty());
    }

    static Outgoing asking(String question) {
        return request("lab", Optional.of("m"), URI.create(LAB + "/chat/completions"), chat(question), List.of(),
                Optional.empty());
    }

    static Outgoing attaching(Path file, String text) {
        return attaching(new Inspectable(file.getFileName().toString(), Optional.of(file), text.length(),
                Optional.of(text)));
    }

    static Outgoing attaching(Inspectable source) {
        return request("lab", Optional.of("m"), URI.create(LAB + "/chat/completions"), chat("Hello"), List.of(source),
                Optional.empty());
    }

    static Outgoing justified(Outgoing outgoing, String reason) {
        return request(outgoing.provider(), outgoing.model(), outgoing.uri(), outgoing.body(), outgoing.sources(),
                Optional.of(reason));
    }

    static Outgoing request(String provider, Optional<String> model, URI uri, byte[] body, List<Inspectable> sources,
            Optional<String> justification) {
        return new Outgoing(Feature.ASK, provider, model, "POST", uri, Map.of("Content-Type", "application/json"),
                body, sources,
                justification);
    }

    /** A body as Chat Completions has it, a message a text. */
    static byte[] chat(String... texts) {
        StringBuilder messages = new StringBuilder();
        for (String text : texts) {
            messages.append(messages.length() == 0 ? "" : ",").append("{\"role\":\"user\",\"content\":\"")
                    .append(text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                            .replace("\r", "\\r")).append("\"}");
        }
        return ("{\"model\":\"m\",\"messages\":[" + messages + "]}").getBytes(StandardCharsets.UTF_8);
    }

    /** Stands for the rules of markings and keys: finds a word. */
    static TextRule word(String kind, String word, Verdict verdict) {
        Pattern pattern = Pattern.compile(Pattern.quote(word));
        return (where, text, cancellation) -> {
            List<Finding> found = new ArrayList<>();
            for (Matcher matcher = pattern.matcher(text); matcher.find();) {
                int line = 1 + (int) text.chars().limit(matcher.start()).filter(c -> c == 10).count();
                found.add(new Finding(kind, kind + "-test", verdict, where, OptionalInt.of(line), "found in " + where));
            }
            return found;
        };
    }
}
