package org.otowi.models.provider;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who serves models, and how to reach them. Everything here can be shown to anybody: keys are elsewhere.
 *
 * @param id short name in settings, policies, logs and on the command line
 * @param name name for people
 * @param dialect the wire format
 * @param baseUrl the address that the dialect's paths are appended to
 * @param keyHeader how the key travels
 * @param keyVariable the environment variable that may hold the key
 * @param credentialCommand a command that prints a short-lived token, as argument vector without a shell; empty if none
 * @param defaultModel the model to use when none is named
 * @param headers further headers, none of them secret
 * @param lockedBy the name of the policy that fixed this provider; empty if it is the person's own or built in
 */
public record Provider(String id, String name, Dialect dialect, URI baseUrl, KeyHeader keyHeader,
        Optional<String> keyVariable, List<String> credentialCommand, Optional<String> defaultModel,
        Map<String, String> headers, Optional<String> lockedBy) {

    public Provider {
        credentialCommand = List.copyOf(credentialCommand);
        headers = Map.copyOf(headers);
    }

    /** The same, fixed by a policy. */
    Provider lockedBy(String policy) {
        return new Provider(id, name, dialect, baseUrl, keyHeader, keyVariable, credentialCommand, defaultModel, headers,
                Optional.of(policy));
    }
}
