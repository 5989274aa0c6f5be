package org.otowi.models.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.models.dialect.HttpChatModel.Wire;
import org.otowi.models.egress.GateSetup;
import org.otowi.models.egress.PolicyGate;
import org.otowi.models.egress.ReceiptLog;
import org.otowi.models.egress.TextRule;
import org.otowi.models.egress.marking.Markings;
import org.otowi.models.egress.secret.Secrets;
import org.otowi.models.key.Key;
import org.otowi.models.key.KeyException;
import org.otowi.models.key.KeySource;
import org.otowi.models.policy.Policy;
import org.otowi.models.transport.Transport;
import org.otowi.provenance.Cancellation;

/** What every request goes over: gate, transport and keys, one each for all providers that are set up. */
final class Wires {

    private final Models.Setup setup;
    private final List<Provider> providers;
    private final List<TextRule> rules;
    private final ReceiptLog receipts;
    private final PolicyGate gate;
    private final Transport transport;

    Wires(Models.Setup setup, List<Provider> providers) {
        this.setup = setup;
        this.providers = providers;
        Policy policy = setup.policy().policy();
        this.rules = List.of(new Markings(policy.markings()), new Secrets(policy.secrets()));
        this.receipts = new ReceiptLog(setup.stateFolder(), policy.receiptDays());
        this.gate = gate(providers);
        this.transport = new Transport(gate, setup.proxies(), setup.trust());
    }

    /**
     * A provider that is not set up, as the command line has them for once, gets a gate that knows its address too; under the
     * name of one of the policy's it stays a stranger.
     */
    Wire of(Provider provider) {
        if (providers.contains(provider)) {
            return wire(gate, transport, provider);
        }
        List<Provider> more = new ArrayList<>(providers);
        more.removeIf(other -> other.id().equals(provider.id()) && other.lockedBy().isEmpty());
        if (more.stream().noneMatch(locked -> locked.id().equals(provider.id()))) {
            more.add(provider);
        }
        PolicyGate itsGate = gate(more);
        return wire(itsGate, new Transport(itsGate, setup.proxies(), setup.trust()), provider);
    }

    private Wire wire(PolicyGate itsGate, Transport itsTransport, Provider provider) {
        return new Wire(itsTransport, itsGate, cancellation -> key(provider, cancellation), setup.settings().limits());
    }

    private PolicyGate gate(List<Provider> known) {
        return new PolicyGate(GateSetup.of(setup.policy(), setup.settings().exclusions(), known), rules, receipts);
    }

    private Optional<Key> key(Provider provider, Cancellation cancellation) throws KeyException {
        for (KeySource source : setup.keys()) {
            Optional<Key> key = source.find(provider, cancellation);
            if (key.isPresent()) {
                return key;
            }
        }
        return Optional.empty();
    }
}
