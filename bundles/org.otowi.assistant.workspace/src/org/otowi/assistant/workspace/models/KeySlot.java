package org.otowi.assistant.workspace.models;

import org.otowi.models.provider.Provider;

/**
 * The name under which a key is kept. The server is part of it: a key that was given for one server never goes to another,
 * even where the address of the provider is changed later.
 */
final class KeySlot {

    private KeySlot() {}

    static String of(Provider provider) {
        return provider.id() + " " + provider.baseUrl().getScheme() + "://" + provider.baseUrl().getRawAuthority();
    }
}
