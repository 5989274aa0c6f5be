package org.otowi.models.policy;

import java.util.List;

/** What a policy keeps from being changed, in words. */
final class Locks {

    private final LoadedPolicy loaded;

    Locks(LoadedPolicy loaded) {
        this.loaded = loaded;
    }

    List<String> sentences() {
        return loaded.failure().map(List::of).orElse(List.of());
    }
}
