package org.otowi.assistant.ui.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** The page of a {@link BrowserTranscript}: one text without any reference to something outside it. */
final class WebPage {

    private static final int NONCE_BITS = 128;
    private static final int HEX = 16;

    private WebPage() {}

    /**
     * The page without entries. Its policy lets only the style and script run that are in it: nothing is ever fetched, and
     * markup that got in by mistake could not act.
     */
    static String text() {
        String nonce = new BigInteger(NONCE_BITS, new SecureRandom()).toString(HEX);
        return resource("transcript.html")
                .replace("{nonce}", nonce)
                .replace("{name}", Messages.Transcript_name)
                .replace("{style}", resource("transcript.css"))
                .replace("{script}", resource("transcript.js"));
    }

    /** The script that colours source code. */
    static String highlighter() {
        return resource("/web/highlightjs/highlight.min.js")
                + resource("/web/highlightjs/fortran.min.js")
                + resource("/web/highlightjs/julia.min.js")
                + resource("/web/highlightjs/matlab.min.js");
    }

    /** The script that sets formulas; large, so it is read only for a conversation that has some. */
    static String formulaSetter() {
        return resource("mathjax-settings.js") + resource("/web/mathjax/tex-svg.js");
    }

    private static String resource(String name) {
        try (InputStream in = WebPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
