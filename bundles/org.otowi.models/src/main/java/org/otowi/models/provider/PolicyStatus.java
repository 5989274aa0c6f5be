package org.otowi.models.provider;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a person is shown of the policy in force.
 *
 * @param name what the policy is called; empty without a policy
 * @param authority who set it and can be asked
 * @param file where it lies
 * @param signer who signed it; empty if unsigned
 * @param failure why the policy cannot be used; with it nothing may be sent
 * @param locked what the person cannot change, a sentence each
 */
public record PolicyStatus(Optional<String> name, Optional<String> authority, Optional<Path> file, Optional<String> signer,
        Optional<String> failure, List<String> locked) {

    public PolicyStatus {
        locked = List.copyOf(locked);
    }
}
