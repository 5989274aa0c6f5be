package org.otowi.models.egress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.otowi.models.messages.Messages;
import org.otowi.models.provider.Provider;

/** Whether a request may go where it would. */
final class DestinationCheck {

    private static final String KIND = "host";

    private final GateSetup setup;
    private final Optional<List<HostPattern>> listed;

    DestinationCheck(GateSetup setup) {
        this.setup = setup;
        this.listed = setup.policy().hosts()
                .map(hosts -> hosts.stream().map(HostPattern::of).flatMap(Optional::stream).toList());
    }

    /** The reason against it; a request goes to one place, so there is at most one. */
    Optional<Finding> judge(Outgoing outgoing) {
        Optional<Destination> to = Destination.of(outgoing.uri());
        if (to.isEmpty()) {
            return refused("address", Messages.get("egress.host.address"));
        }
        if (to.get().isForbidden()) {
            return refused("forbidden", Messages.get("egress.host.forbidden", to.get().shown()));
        }
        return to.get().isLoopback() ? loopback(outgoing, to.get()) : remote(outgoing, to.get());
    }

    private Optional<Finding> loopback(Outgoing outgoing, Destination to) {
        if (outgoing.redirectOf().flatMap(Destination::of).filter(from -> !from.isLoopback()).isPresent()) {
            return refused("redirect", Messages.get("egress.host.redirect.loopback", to.shown()));
        }
        boolean allowed = setup.policy().loopback() || isListed(to);
        return allowed ? Optional.empty()
                : refused("loopback", Messages.get("egress.host.loopback", to.shown(), authority()));
    }

    private Optional<Finding> remote(Outgoing outgoing, Destination to) {
        boolean allowed = listed.isPresent() ? isListed(to) || isListedProviders(outgoing, to) : isProviders(outgoing, to);
        if (!allowed) {
            String key = to.isCleartext() ? "egress.host.cleartext"
                    : outgoing.redirectOf().isPresent() ? "egress.host.redirect"
                    : listed.isPresent() ? "egress.host.policy" : "egress.host.provider";
            return refused("allow-list", Messages.get(key, to.shown(), authority(), outgoing.provider()));
        }
        return Optional.empty();
    }

    private boolean isListed(Destination to) {
        return listed.orElse(List.of()).stream().anyMatch(pattern -> pattern.allows(to));
    }

    /** An http address of a provider that IT set up is listed explicitly, if its host is on the list as well. */
    private boolean isListedProviders(Outgoing outgoing, Destination to) {
        return to.isCleartext() && own(setup.policy().providers().stream(), outgoing).filter(to::isSameAs).isPresent()
                && listed.orElse(List.of()).stream().filter(pattern -> pattern.scheme().isEmpty())
                        .anyMatch(pattern -> pattern.allows(new Destination("https", to.host(),
                                to.hasDefaultPort() ? 443 : to.port(), to.address())));
    }

    /** Without a list, a provider is asked at its own address; over cleartext only if IT set it up. */
    private boolean isProviders(Outgoing outgoing, Destination to) {
        Stream<Provider> providers = to.isCleartext() ? setup.policy().providers().stream()
                : Stream.concat(setup.policy().providers().stream(), setup.providers().stream());
        return own(providers, outgoing).filter(to::isSameAs).isPresent();
    }

    private static Optional<Destination> own(Stream<Provider> providers, Outgoing outgoing) {
        return providers.filter(provider -> provider.id().equals(outgoing.provider())).findFirst()
                .map(Provider::baseUrl).flatMap(Destination::of);
    }

    private String authority() {
        return Authority.of(setup.policy());
    }

    private static Optional<Finding> refused(String rule, String message) {
        return Optional.of(Finding.of(KIND, rule, Verdict.REFUSE, Messages.get("egress.where.address"), message));
    }
}
