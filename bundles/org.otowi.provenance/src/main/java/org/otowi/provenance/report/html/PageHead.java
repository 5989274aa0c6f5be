package org.otowi.provenance.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.otowi.provenance.Sha256;

/** What a browser reads before the page: its title, its style, and a policy that lets it load and run nothing. */
final class PageHead {

    /** How a later report recognizes an earlier one that it may replace. */
    static final String GENERATOR = "Otowi provenance report";

    private PageHead() {}

    static void write(HtmlWriter html, String title) {
        String css = css();
        html.block("head", () -> {
            html.newLine();
            meta(html, "generator", GENERATOR);
            html.empty("meta", "charset", "utf-8");
            html.newLine();
            html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(css));
            html.newLine();
            meta(html, "viewport", "width=device-width, initial-scale=1");
            meta(html, "referrer", "no-referrer");
            html.leaf("title", ReportTexts.get("page.title", title));
            html.newLine();
            html.style(css);
        });
    }

    private static void meta(HtmlWriter html, String name, String content) {
        html.empty("meta", "name", name, "content", content);
        html.newLine();
    }

    /** Content Security Policy, Level 3: of all that a page can have, only this very style sheet. */
    private static String policy(String css) {
        String hash = Base64.getEncoder().encodeToString(Sha256.of(css.getBytes(StandardCharsets.UTF_8)).bytes());
        return "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'";
    }

    static String css() {
        try (InputStream in = PageHead.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
