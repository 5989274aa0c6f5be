package org.otowi.models.egress.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.otowi.models.egress.Finding;
import org.otowi.models.egress.Verdict;

/** What is found, where, and what a finding tells. */
class SecretsTest {

    private static final String MADE_UP = "Zk3vQ9" + "wT1mXb7Rc5Ny2Hd8Lf4Gs6Jp";

    private static List<Finding> find(String text) {
        return new Secrets(Verdict.REFUSE).find("run.py", text);
    }

    @Test
    void aFindingTellsRuleAndLineAndNeverTheSecret() {
        Finding finding = find("import os\n\napi_key = '" + MADE_UP + "'\n").get(0);
        assertEquals("assigned-key", finding.rule());
        assertEquals(3, finding.line().getAsInt());
        assertEquals(Verdict.REFUSE, finding.verdict());
        assertFalse(finding.toString().contains(MADE_UP), "the secret is told");
        assertTrue(finding.message().contains("line 3"), finding.message());
    }

    @Test
    void aKeyFarIntoALongTextIsFound() {
        assertEquals(1, find("x".repeat(300_000) + "\ntoken = ghp_" + (MADE_UP + MADE_UP).substring(0, 36) + "\n").stream()
                .filter(finding -> finding.rule().equals("secretlint-github")).count());
    }

    @Test
    void everyRuleIsTriedOncePerText() {
        String line = "api_key = '" + MADE_UP + "'\n";
        assertEquals(1, find(line.repeat(500)).size());
    }

    @Test
    void aPolicyCanSwitchThemOffOrMakeThemWarn() {
        String text = "api_key = '" + MADE_UP + "'";
        assertTrue(new Secrets(Verdict.ALLOW).find("a", text).isEmpty());
        assertEquals(Verdict.WARN, new Secrets(Verdict.WARN).find("a", text).get(0).verdict());
    }

    @Test
    void theRulesCarryTheirLicence() throws IOException {
        try (var licence = SecretData.class.getResourceAsStream("secretlint-LICENSE.txt")) {
            assertTrue(new String(licence.readAllBytes(), StandardCharsets.UTF_8).contains("Permission is hereby granted"));
        }
        assertTrue(SecretData.BUILT_IN.patterns().size() > 60);
    }
}
