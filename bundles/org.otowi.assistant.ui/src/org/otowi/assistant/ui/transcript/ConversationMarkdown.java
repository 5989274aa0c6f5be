package org.otowi.assistant.ui.transcript;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.render.InertText;

/** A conversation as Markdown, to be kept outside the IDE. Words of documents and of the person are never markup in it. */
public final class ConversationMarkdown {

    /** The text of the items, lines ended by LF; work that goes on is left out. */
    public String render(List<TranscriptItem> items) {
        return items.stream().filter(item -> !goesOn(item))
                .map(EntryComposer::compose).map(ConversationMarkdown::render).collect(Collectors.joining("\n"));
    }

    private static boolean goesOn(TranscriptItem item) {
        return item instanceof TranscriptItem.Running
                || item instanceof TranscriptItem.Replied replied && replied.progress().isPresent();
    }

    private static String render(Entry entry) {
        String start = entry.kind() == Entry.Kind.ASKED ? "## " : "";
        return entry.blocks().stream().map(block -> render(block, start)).collect(Collectors.joining());
    }

    private static String render(Block block, String start) {
        if (block instanceof Block.Title title) {
            return "## " + InertText.markdown(title.text()) + "\n\n";
        } else if (block instanceof Block.Label label) {
            return "\n### " + InertText.markdown(label.text()) + "\n\n";
        } else if (block instanceof Block.Text text) {
            return start + InertText.markdown(text.text()) + "\n\n";
        } else if (block instanceof Block.Prose prose) {
            return prose.text().lines().map(InertText::markdown).collect(Collectors.joining("\n")) + "\n\n";
        } else if (block instanceof Block.Code code) {
            String fence = "`".repeat(Math.max(3, longestRun(code.text()) + 1));
            return fence + code.language() + "\n" + code.text() + "\n" + fence + "\n\n";
        } else if (block instanceof Block.Warning warning) {
            return "**" + InertText.markdown(warning.text()) + "**\n\n";
        } else if (block instanceof Block.Note note && !note.text().isEmpty()) {
            return "_" + InertText.markdown(note.text()) + "_\n\n";
        } else if (block instanceof Block.Statement statement) {
            return (statement.lead() ? "" : "- ") + words(statement) + "\n";
        }
        return "";
    }

    private static int longestRun(String code) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static String words(Block.Statement statement) {
        String text = InertText.markdown(statement.text());
        String places = statement.places().stream().map(link -> InertText.markdown(link.label()))
                .collect(Collectors.joining(", "));
        return places.isEmpty() ? text : NLS.bind(Messages.Statement_withPlaces, text, places);
    }
}
