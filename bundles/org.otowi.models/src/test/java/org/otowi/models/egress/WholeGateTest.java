package org.otowi.models.egress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.models.egress.marking.Markings;
import org.otowi.models.egress.secret.Secrets;
import org.otowi.models.policy.Policy;

/** The gate with the rules that are shipped. */
class WholeGateTest {

    private static final String TOKEN = "ghp_" + "a8Kd03jXw92LmQ7zRt5VbN1cYf6HsPe4uGoI";

    @TempDir
    Path state;

    private Decision judge(byte[] body) {
        return new PolicyGate(Requests.setup(Policy.NONE_SET), List.of(new Markings(Map.of()), new Secrets(Verdict.REFUSE)),
                new ReceiptLog(state, OptionalInt.empty())).judge(Requests.request("lab", Optional.empty(),
                        URI.create(Requests.LAB), body, List.of(), Optional.empty()));
    }

    @Test
    void anOrdinaryConversationPasses() {
        assertEquals(List.of(), judge(Requests.chat("You answer from the papers alone.", "What does section 2 say of heat?",
                "It says that k = 0.6 W/(m K) [1].", "And at 300 K?")).findings());
    }

    @Test
    void markingsAndKeysAreFoundInAMessage() {
        assertEquals("marking", judge(Requests.chat("Hello", "CUI//SP-EXPT\n\nThe valve opens.")).findings().get(0).kind());
        assertEquals("secret", judge(Requests.chat("token = " + TOKEN)).findings().get(0).kind());
    }

    @Test
    void aKeyThatIsSplitAmongMessagesIsFound() {
        for (int at = 1; at < TOKEN.length(); at++) {
            String first = TOKEN.substring(0, at);
            String second = TOKEN.substring(at);
            assertFalse(judge(Requests.chat("the token is " + first, second + " as I said")).sends(), first);
        }
    }

    @Test
    void megabytesOfProseAndOfCodeAreReadWhole() {
        String prose = "The conductivity of the sample was measured at 300 K, see Table 2 (Smith et al., 2019).\n";
        String code = "    for (int i = 0; i < n; i++) { x[i] = a[i] * b[i] + 0x7fffffff; } // keyed by token\n";
        for (String line : List.of(prose, code)) {
            byte[] body = Requests.chat(line.repeat((2 << 20) / line.length()) + "token = " + TOKEN);
            assertEquals("secret", judge(body).findings().get(0).kind());
        }
    }
}
