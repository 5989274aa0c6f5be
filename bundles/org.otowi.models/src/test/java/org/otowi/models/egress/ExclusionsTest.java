package org.otowi.models.egress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.models.policy.Policy;

/** Which files never leave. */
class ExclusionsTest {

    @TempDir
    Path top;

    private Decision judge(Policy policy, String file) throws IOException {
        return judge(policy, List.of(), written(file, "harmless"));
    }

    private Decision judge(Policy policy, List<String> own, Path file) {
        GateSetup setup = Requests.setup(policy);
        return new PolicyGate(new GateSetup(policy, setup.failure(), setup.policyDigest(), own, setup.providers()),
                List.of(),
                new ReceiptLog(top.resolve("state"), OptionalInt.empty())).judge(Requests.attaching(file, "harmless"));
    }

    private Path written(String file, String text) throws IOException {
        Path path = top.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private boolean sends(String file) throws IOException {
        return judge(Policy.NONE_SET, file).sends();
    }

    @ParameterizedTest
    @ValueSource(strings = {".env", ".ENV", "deep/.env.local", ".env.production", "prod.env", "id_rsa",
            "old/id_ed25519.bak",
        "server.key", "server.PEM", "store.p12", "client.pfx", "vault.kdbx", ".netrc", "_netrc", ".ssh/config", ".ssh/a/b",
        ".aws/config", ".gnupg/pubring.kbx", ".kube/config", "kubeconfig", "kubeconfig.yaml", "credentials",
                "credentials.json",
        ".git-credentials", "repo/.git/config", ".docker/config.json", ".config/gcloud/x.db", ".npmrc", ".pypirc",
                "x.tfstate",
        "service-account-prod.json", "me.keytab", "a/etc/shadow", ".config/otowi/keys"})
    void keysAndCredentialsNeverLeave(String file) throws IOException {
        Decision decision = judge(Policy.NONE_SET, file);
        assertEquals(Verdict.REFUSE, decision.verdict());
        assertEquals("exclusion", decision.findings().get(0).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper.pdf", "environment.yml", "id_rsa.pub", ".env.example", "src/keyboard.c",
            "credentials_test.py",
        "ssh/config.tex", "monkey.keys", "config.json", "docker/config.json", "etc/shadow.py"})
    void whatOnlySoundsLikeItMay(String file) throws IOException {
        assertTrue(sends(file));
    }

    @Test
    void aListExcludesWhatLiesBelowIt() throws IOException {
        written("project/.aiignore", "# private\n\nsecret.txt\n*.csv\n/top.txt\nraw/\ndata/*.bin\nnotes/**/draft.md\n");
        for (String out : List.of("secret.txt", "a/secret.txt", "a.csv", "A.CSV", "top.txt", "raw/x.txt", "a/raw/b/x.txt",
                "data/1.bin", "notes/draft.md", "notes/a/b/draft.md")) {
            assertFalse(sends("project/" + out), out);
        }
        for (String in : List.of("secret.txt.md", "a/top.txt", "a/data/1.bin", "data/a/1.bin", "drafts/draft.md",
                "rawdata/x")) {
            assertTrue(sends("project/" + in), in);
        }
        assertTrue(sends("secret.txt"));
    }

    @Test
    void whatADeeperListTakesBackMayGo() throws IOException {
        written("p/.aiignore", "*.csv\n!public.csv\n");
        written("p/open/.aiignore", "!*.csv\n");
        written("p/closed/.aiignore", "public.csv\n");
        assertTrue(sends("p/public.csv"));
        assertTrue(sends("p/open/a.csv"));
        assertFalse(sends("p/a.csv"));
        assertFalse(sends("p/closed/public.csv"));
    }

    @Test
    void nothingIsTakenBackOutOfAnExcludedFolder() throws IOException {
        written("p/.aiignore", "raw/\n!raw/ok.txt\n");
        written("p/raw/.aiignore", "!*\n");
        assertFalse(sends("p/raw/ok.txt"));
    }

    @ParameterizedTest
    @CsvSource({"'!.env', .env", "'!*', id_rsa", "'!secret/', secret/x.txt", "'!x.txt', secret/x.txt"})
    void aPersonTakesNothingBackFromPolicyOrBuiltInList(String line, String file) throws IOException {
        written(".aiignore", line + "\n");
        assertFalse(judge(Requests.excluding("secret/"), List.of(line), written(file, "")).sends());
    }

    @Test
    void thePolicysPatternsHoldAnywhere() throws IOException {
        Policy policy = Requests.excluding("proposals/**", "/classified", "*.step", "!public.step", "results/raw/*.dat");
        for (String out : List.of("proposals/a.tex", "x/proposals/a/b.tex", "x/classified/a", "part.STEP",
                "x/results/raw/1.dat")) {
            assertFalse(judge(policy, out).sends(), out);
        }
        for (String in : List.of("proposal.tex", "x/public.step", "declassified/a", "results/1.dat")) {
            assertTrue(judge(policy, in).sends(), in);
        }
        Finding finding = judge(policy, "part.step").findings().get(0);
        assertTrue(finding.message().contains("the lab's data office"), finding.message());
    }

    @Test
    void thePersonsOwnPatternsHoldAnywhere() throws IOException {
        assertFalse(judge(Policy.NONE_SET, List.of("diary*"), written("a/diary.md", "")).sends());
    }

    @Test
    void aLinkIsJudgedByItsNameAndByWhereItLeads() throws IOException {
        Path key = written("home/.ssh/id_rsa", "key");
        Path harmless = written("home/a.txt", "a");
        assertFalse(judge(Policy.NONE_SET, List.of(), Files.createSymbolicLink(top.resolve("notes.txt"), key)).sends());
        assertFalse(judge(Policy.NONE_SET, List.of(), Files.createSymbolicLink(top.resolve(".env"), harmless)).sends());
        Path folder = Files.createSymbolicLink(top.resolve("papers"), key.getParent());
        written("home/.ssh/readme.txt", "");
        assertFalse(judge(Policy.NONE_SET, List.of(), folder.resolve("readme.txt")).sends());
        assertFalse(judge(Policy.NONE_SET, List.of(), top.resolve("home/x/../.ssh/readme.txt")).sends());
    }

    @Test
    void theListBesideALinksTargetCounts() throws IOException {
        written("vault/.aiignore", "*\n");
        Path target = written("vault/data.txt", "");
        assertFalse(judge(Policy.NONE_SET, List.of(), Files.createSymbolicLink(top.resolve("data.txt"), target)).sends());
    }

    @Test
    void aListThatCannotBeReadExcludesEverythingBelow() throws IOException {
        Files.createDirectories(top.resolve("p/.aiignore"));
        assertFalse(sends("p/a.txt"));
        Files.createDirectories(top.resolve("q"));
        Files.createSymbolicLink(top.resolve("q/.aiignore"), top.resolve("nowhere"));
        assertFalse(sends("q/deep/a.txt"));
        written("r/.aiignore", "[a-\n");
        Finding finding = judge(Policy.NONE_SET, "r/a.txt").findings().get(0);
        assertTrue(finding.message().contains("line 1"), finding.message());
        assertTrue(sends("a.txt"));
    }

    @Test
    void byteOrderMarksCrLfAndTrailingBlanksAreNoPartOfAPattern() throws IOException {
        written("p/.aiignore", "\ufeffone.txt\r\ntwo.txt  \r\nthree\\ four.txt\r\n");
        for (String out : List.of("one.txt", "two.txt", "three four.txt")) {
            assertFalse(sends("p/" + out), out);
        }
    }

    @Test
    void composedAndDecomposedNamesAreTheSame() throws IOException {
        written("p/.aiignore", "r\u00e9sum\u00e9.txt\n");
        assertFalse(sends("p/re\u0301sume\u0301.txt"));
    }

    @Test
    void theReasonNamesFileAndLine() throws IOException {
        written("p/.aiignore", "# no\n*.csv\n");
        Finding finding = judge(Policy.NONE_SET, "p/a.csv").findings().get(0);
        assertEquals("*.csv", finding.rule());
        assertEquals("a.csv", finding.where());
        assertTrue(finding.message().contains("line 2 of " + top.resolve("p/.aiignore")), finding.message());
    }
}
