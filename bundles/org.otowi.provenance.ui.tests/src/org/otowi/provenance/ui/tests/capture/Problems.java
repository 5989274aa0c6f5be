package org.otowi.provenance.ui.tests.capture;

import java.util.Optional;
import org.eclipse.ui.PlatformUI;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.workspace.RecordingProblems;

/** What the person is told about recording that failed. */
final class Problems {

    private Problems() {}

    static Optional<String> of(Sidecar sidecar) {
        return PlatformUI.getWorkbench().getService(RecordingProblems.class).of(sidecar);
    }
}
