package org.otowi.assistant.ui.tests.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.workspace.models.PolicyInForce;
import org.otowi.models.policy.LoadedPolicy;
import org.otowi.models.policy.Policy;
import org.otowi.provenance.workspace.signing.KeyChoice;
import org.otowi.provenance.workspace.signing.RequiredSigning;
import org.otowi.provenance.workspace.signing.RequiredSigning.Rule;
import org.otowi.provenance.workspace.signing.SigningSettings;

/** What a policy tells the record of edits. */
class PolicyInForceTest {

    private static final String POLICY =
            "{\"format\": \"otowi-policy/1\", \"name\": \"Lab policy\", \"authority\": \"Research IT\", \"signing\": %s}";

    @Test
    void aPolicyThatWantsLogsSignedHoldsFromWhenItIsRead() throws Exception {
        try (ModelWorkbench workbench = new ModelWorkbench(URI.create("http://127.0.0.1:9/v1/"))) {
            assertEquals(Optional.empty(), RequiredSigning.inForce());
            workbench.policy(POLICY.formatted("true"));
            assertEquals(Optional.of(new Rule("Lab policy", "Research IT")), RequiredSigning.inForce());
            assertEquals(KeyChoice.ECLIPSE, SigningSettings.ofWorkspace().choice());
            workbench.policy(POLICY.formatted("false"));
            assertEquals(Optional.empty(), RequiredSigning.inForce());
            workbench.policy("{");
            assertEquals(Optional.empty(), RequiredSigning.inForce(), "a broken policy stops models and not logs");
        }
        assertEquals(Optional.empty(), RequiredSigning.inForce());
    }

    @Test
    void aFaultWhileItIsReadStopsNoRecord() {
        assertEquals(Optional.empty(), new PolicyInForce(() -> {
            throw new IllegalStateException("made by a test");
        }).rule());
        Policy none = Policy.NONE_SET;
        assertEquals(Optional.empty(),
                new PolicyInForce(() -> new LoadedPolicy(none, Optional.empty(), Optional.empty(), Optional.empty()))
                        .rule());
    }
}
