package org.otowi.models.egress.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.otowi.models.egress.Finding;
import org.otowi.models.egress.Verdict;
import org.otowi.provenance.Cancellation;

/** What is found, where, and what a finding tells. */
class SecretsTest {

    private static final String MADE_UP = "Zk3vQ9" + "wT1mXb7Rc5Ny2Hd8Lf4Gs6Jp";

    private static List<Finding> find(String text) {
        return new Secrets(Verdict.REFUSE).find("run.py", text, Cancellation.NEVER);
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
    void oneKeyIsOneFindingThoughSeveralRulesFindIt() {
        String key = "-----BEGIN RSA PRIVATE KEY-----\n" + (MADE_UP + "/" + MADE_UP + "\n").repeat(8)
                + "-----END RSA PRIVATE KEY-----\n";
        assertEquals(List.of("secretlint-privatekey"), find("# key\n" + key).stream().map(Finding::rule).toList());
        assertEquals(List.of("secretlint-privatekey", "assigned-key"), find(key + "api_key = '" + MADE_UP + "'\n").stream()
                .map(Finding::rule).toList(), "what is elsewhere is told");
    }

    @Test
    void keysAreFoundWholeHoweverLongTheyAre() {
        String part = MADE_UP.repeat(130);
        assertEquals("json-web-token", find("jwt: eyJ" + part + ".eyJ" + part + "." + MADE_UP + "\n").get(0).rule());
        assertEquals("authorization-header", find("Authorization: Bearer " + part + "\n").get(0).rule());
        assertEquals("secretlint-privatekey", find("-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n" + (MADE_UP + "\n").repeat(300)
                + "-----END PGP PRIVATE KEY BLOCK-----\n").get(0).rule());
    }

    @Test
    void aSearchStopsWhenNobodyWantsItAnyMore() {
        Secrets secrets = new Secrets(Verdict.REFUSE);
        assertThrows(CancellationException.class, () -> secrets.find("a", "the key is here", () -> true));
    }

    @Test
    void everyRuleIsTriedOncePerText() {
        String line = "api_key = '" + MADE_UP + "'\n";
        assertEquals(1, find(line.repeat(500)).size());
    }

    @Test
    void aPolicyCanSwitchThemOffOrMakeThemWarn() {
        String text = "api_key = '" + MADE_UP + "'";
        assertTrue(new Secrets(Verdict.ALLOW).find("a", text, Cancellation.NEVER).isEmpty());
        assertEquals(Verdict.WARN, new Secrets(Verdict.WARN).find("a", text, Cancellation.NEVER).get(0).verdict());
    }

    @Test
    void theRulesCarryTheirLicence() throws IOException {
        try (var licence = SecretData.class.getResourceAsStream("secretlint-LICENSE.txt")) {
            assertTrue(new String(licence.readAllBytes(), StandardCharsets.UTF_8).contains("Permission is hereby granted"));
        }
        assertTrue(SecretData.BUILT_IN.patterns().size() > 60);
    }
}
