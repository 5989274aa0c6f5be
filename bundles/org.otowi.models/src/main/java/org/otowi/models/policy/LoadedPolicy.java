package org.otowi.models.policy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The policy in force and how it came about.
 *
 * @param policy the limits; {@link Policy#NONE_SET} where no file was named
 * @param origin who named the file
 * @param file the policy's file; empty where none was named
 * @param digest SHA-256 of the file in hexadecimal, for receipts; empty where none could be read
 * @param signer who signed it, as the installation trusts them; empty if unsigned
 * @param failure why a file that was named cannot be used, for a person; with it nothing may be sent at all
 * @param warnings what is odd about the file though it holds, a sentence each
 */
public record LoadedPolicy(Policy policy, Origin origin, Optional<Path> file, Optional<String> digest,
        Optional<String> signer, Optional<String> failure, List<String> warnings) {

    /** No file was named. */
    public static final LoadedPolicy NONE = new LoadedPolicy(Policy.NONE_SET, Origin.NONE, Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** Who named the file. */
    public enum Origin {
        /** There is none. */
        NONE,
        /** It lies where the machine's administrators put it. */
        MACHINE,
        /** It lies in the installation. */
        INSTALLATION,
        /** The system property {@code otowi.policy}. */
        PROPERTY,
        /** The environment variable {@code OTOWI_POLICY}. */
        ENVIRONMENT
    }

    public LoadedPolicy {
        warnings = List.copyOf(warnings);
    }

    /** A policy as a test or an earlier caller says it, of the installation and without warnings. */
    public LoadedPolicy(Policy policy, Optional<Path> file, Optional<String> signer, Optional<String> failure) {
        this(policy, file.isPresent() ? Origin.INSTALLATION : Origin.NONE, file, Optional.empty(), signer, failure,
                List.of());
    }

    /** Whether a policy was named and cannot be used, so that every request is refused. */
    public boolean failsClosed() {
        return failure.isPresent();
    }

    /** What the person cannot change and who says so, a sentence each, for lists in the IDE and on the command line. */
    public List<String> locks() {
        return new Locks(this).sentences();
    }
}
