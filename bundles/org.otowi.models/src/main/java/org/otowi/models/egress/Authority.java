package org.otowi.models.egress;

import org.otowi.models.messages.Messages;
import org.otowi.models.policy.Policy;

/** Whom a message sends a person to. */
final class Authority {

    private Authority() {}

    /** Who set the policy, or "your lab's IT" where it does not say. */
    static String of(Policy policy) {
        return policy.authority().isBlank() ? Messages.get("egress.authority") : policy.authority();
    }
}
