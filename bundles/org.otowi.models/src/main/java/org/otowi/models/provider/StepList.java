package org.otowi.models.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.models.chat.EndKind;
import org.otowi.models.messages.Messages;
import org.otowi.models.provider.ConnectionReport.Step;
import org.otowi.models.transport.ProxyServer;

/** Says which steps of a connection must have worked, from how far a request came. */
final class StepList {

    /** In the order in which a request takes them. */
    private enum Stage {
        POLICY("policy"),
        NAME("name"),
        PROXY("proxy"),
        SERVER("server"),
        TLS("tls"),
        KEY("key"),
        MODEL("model"),
        QUOTA("quota");

        private final String id;

        Stage(String id) {
            this.id = id;
        }
    }

    private final Provider provider;
    private final Optional<ProxyServer> proxy;
    private final AskedKeys keys;

    StepList(Provider provider, Optional<ProxyServer> proxy, AskedKeys keys) {
        this.provider = provider;
        this.proxy = proxy;
        this.keys = keys;
    }

    /** All of them, with what the last two found. */
    ConnectionReport worked(String model, String quota) {
        List<Step> steps = before(Stage.MODEL);
        steps.add(new Step(Stage.MODEL.id, true, model));
        steps.add(new Step(Stage.QUOTA.id, true, quota));
        return new ConnectionReport(steps);
    }

    /**
     * Those before the one that a request of this end failed in, and that one. Where no key could be looked up nothing was
     * connected to, so nothing is said of the steps between.
     */
    ConnectionReport failed(EndKind kind, String message) {
        Stage stage = stage(kind);
        List<Step> steps = stage == Stage.KEY && keys.failed() ? before(Stage.NAME) : before(stage);
        steps.add(new Step(stage.id, false, message));
        return new ConnectionReport(steps);
    }

    private static Stage stage(EndKind kind) {
        return switch (kind) {
            case GATE, JUSTIFICATION -> Stage.POLICY;
            case NAME -> Stage.NAME;
            case PROXY, LOGIN_PAGE -> Stage.PROXY;
            case CONNECT -> Stage.SERVER;
            case TLS -> Stage.TLS;
            case KEY -> Stage.KEY;
            case QUOTA -> Stage.QUOTA;
            default -> Stage.MODEL;
        };
    }

    private List<Step> before(Stage end) {
        List<Step> steps = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (stage.compareTo(end) < 0) {
                steps.add(new Step(stage.id, true, found(stage)));
            }
        }
        return steps;
    }

    private String found(Stage stage) {
        String host = provider.baseUrl().getHost();
        return switch (stage) {
            case POLICY -> Messages.get("connection.policy");
            case NAME -> Messages.get(proxy.isPresent() ? "connection.nameByProxy" : "connection.name", host);
            case PROXY -> proxy.map(server -> Messages.get("connection.proxy", server.host(), server.port()))
                    .orElseGet(() -> Messages.get("connection.noProxy"));
            case SERVER -> Messages.get("connection.server", host);
            case TLS -> Messages.get(provider.baseUrl().getScheme().equalsIgnoreCase("https") ? "connection.tls"
                    : "connection.noTls");
            case KEY -> key();
            case MODEL -> Messages.get("connection.modelKnown");
            case QUOTA -> Messages.get("connection.quota");
        };
    }

    private String key() {
        return provider.keyHeader() == KeyHeader.NONE ? Messages.get("connection.keyNotNeeded")
                : keys.source().map(source -> Messages.get("connection.key", source))
                        .orElseGet(() -> Messages.get("connection.noKey"));
    }
}
