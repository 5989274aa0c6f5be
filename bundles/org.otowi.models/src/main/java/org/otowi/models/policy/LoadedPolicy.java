package org.otowi.models.policy;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The policy in force and how it came about.
 *
 * @param policy the limits; {@link Policy#NONE_SET} where no file was named
 * @param file the policy's file; empty where none was named
 * @param signer who signed it, as the installation trusts them; empty if unsigned
 * @param failure why a file that was named cannot be used, for a person; with it nothing may be sent at all
 */
public record LoadedPolicy(Policy policy, Optional<Path> file, Optional<String> signer, Optional<String> failure) {

    /** No file was named. */
    public static final LoadedPolicy NONE =
            new LoadedPolicy(Policy.NONE_SET, Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether a policy was named and cannot be used, so that every request is refused. */
    public boolean failsClosed() {
        return failure.isPresent();
    }
}
