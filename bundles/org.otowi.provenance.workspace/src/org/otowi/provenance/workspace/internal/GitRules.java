package org.otowi.provenance.workspace.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.otowi.provenance.GitAttributes;
import org.otowi.provenance.Sidecar;

/** Tells the git working tree around a log how to treat logs; without that, git may convert or fail to merge them. */
final class GitRules {

    private GitRules() {}

    /** Adds the rule where there is a working tree without it, and gives the file that was changed. */
    static Optional<Path> ensureAround(Sidecar sidecar) {
        Optional<Path> tree = Git.workingTree(sidecar.path().getParent());
        try {
            return tree.isPresent() && GitAttributes.ensure(tree.get())
                    ? tree.map(top -> top.resolve(".gitattributes")) : Optional.empty();
        } catch (IOException e) {
            ILog.of(GitRules.class).warn(Messages.noGitRules, e);
            return Optional.empty();
        }
    }
}
