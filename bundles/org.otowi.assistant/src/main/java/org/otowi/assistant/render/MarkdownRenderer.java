package org.otowi.assistant.render;

import java.util.StringJoiner;
import org.otowi.assistant.messages.Messages;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Summary;

/** A summary as the Markdown text of {@code NAME.summary.md}; the same summary gives the same bytes. */
public final class MarkdownRenderer {

    /** The text, lines ended by LF. */
    public String render(Summary summary) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add("# " + InertText.markdown(summary.title()));
        text.add("").add("> " + Labels.origin(summary)).add(">");
        String name = summary.file().getFileName().toString();
        text.add("> " + Messages.format("note.source", InertText.markdown(name), "`" + summary.sha256() + "`"));
        text.add("").add("**" + Messages.format("label.tldr") + ":** " + statement(summary.tldr()));
        summary.facets().forEach((facet, claims) -> {
            text.add("").add("## " + Labels.of(facet)).add("");
            claims.forEach(claim -> text.add("- " + statement(claim)));
        });
        if (!summary.warnings().isEmpty()) {
            text.add("").add("## " + Messages.format("label.warnings")).add("");
            summary.warnings().forEach(warning -> text.add("- " + InertText.markdown(warning)));
        }
        return text.toString();
    }

    private static String statement(Claim claim) {
        return (InertText.markdown(claim.text()) + " " + Labels.places(claim)).strip();
    }
}
