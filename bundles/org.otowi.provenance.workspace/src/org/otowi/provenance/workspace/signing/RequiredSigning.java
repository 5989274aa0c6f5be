package org.otowi.provenance.workspace.signing;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * Knows whether the people of a lab have to sign their logs. An OSGi service that whoever reads the lab's rules
 * registers; where there is none, each person decides.
 */
@FunctionalInterface
public interface RequiredSigning {

    /**
     * What makes signing a duty.
     *
     * @param policy what people call it
     * @param authority who set it and can be asked
     */
    record Rule(String policy, String authority) {}

    /** The rule that holds now; empty if none does. May wait for a file when it is first asked. */
    Optional<Rule> rule();

    /** The rule of any service there is. */
    static Optional<Rule> inForce() {
        BundleContext context = FrameworkUtil.getBundle(RequiredSigning.class).getBundleContext();
        if (context == null) {
            return Optional.empty(); // Eclipse is being closed
        }
        try {
            ServiceReference<?>[] services = context.getServiceReferences(RequiredSigning.class.getName(), null);
            return services == null ? Optional.empty()
                    : Arrays.stream(services).map(context::getService).filter(Objects::nonNull)
                            .map(service -> ((RequiredSigning) service).rule()).flatMap(Optional::stream).findFirst();
        } catch (InvalidSyntaxException e) {
            throw new AssertionError(e); // there is no filter
        }
    }
}
