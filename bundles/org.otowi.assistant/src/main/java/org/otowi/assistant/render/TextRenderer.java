package org.otowi.assistant.render;

import java.util.ArrayList;
import java.util.List;
import org.otowi.assistant.messages.Messages;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Summary;

/** A summary as plain text for a terminal, wrapped at its width. */
public final class TextRenderer {

    private static final int NARROWEST = 30;

    private final int width;

    /**
     * Makes a renderer.
     *
     * @param width columns of the terminal; fewer than 30 count as 30
     */
    public TextRenderer(int width) {
        this.width = Math.max(NARROWEST, width);
    }

    /** The text, lines ended by LF. */
    public String render(Summary summary) {
        List<String> lines = new ArrayList<>();
        wrap(lines, "", "", InertText.line(summary.title()));
        wrap(lines, "", "", statement(summary.tldr()));
        summary.facets().forEach((facet, claims) -> {
            lines.add("");
            lines.add(Labels.of(facet));
            claims.forEach(claim -> wrap(lines, "  - ", "    ", statement(claim)));
        });
        lines.add("");
        summary.warnings().forEach(warning ->
                wrap(lines, "", "  ", Messages.format("label.warnings") + ": " + InertText.line(warning)));
        wrap(lines, "", "  ", Labels.origin(summary));
        return String.join("\n", lines) + "\n";
    }

    private static String statement(Claim claim) {
        return (InertText.line(claim.text()) + " " + Labels.places(claim)).strip();
    }

    /** A word wider than the terminal keeps a line of its own. */
    private void wrap(List<String> lines, String first, String others, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" +")) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(others);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }
}
