package org.otowi.provenance.signature;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Any bytes are a signature, a key or neither, and what is a signature fits no text that its key has not signed. */
public final class SignatureFuzzTarget {

    private static final byte[] NEVER_SIGNED = "nobody has signed this".getBytes(StandardCharsets.UTF_8);

    private SignatureFuzzTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            SshSignature signature = SshSignature.of(input);
            if (signature.fits(NEVER_SIGNED)) {
                throw new AssertionError("a signature over something else fits");
            }
            SshSignature again = SshSignature.ofBase64(Base64.getEncoder().encodeToString(input));
            if (!again.namespace().equals(signature.namespace())) {
                throw new AssertionError("one signature has two namespaces");
            }
        } catch (MalformedSignatureException e) {
            tryAsKey(input);
        }
    }

    private static void tryAsKey(byte[] input) {
        try {
            SshKey.of(input);
            SshKey.ofLine(new String(input, StandardCharsets.ISO_8859_1));
        } catch (MalformedSignatureException e) {
            // Neither a signature nor a key, which is what almost all bytes are.
        }
    }
}
