package org.otowi.assistant.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;

/**
 * Lays out what a model writes, whole or as far as it has come: who it is, prose and code, how it goes on or how it
 * ended.
 */
final class ReplyComposer {

    /** A fence as CommonMark has it: at most three spaces, three or more of one sign, then the language. */
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})\\s*([A-Za-z0-9+#-]*).*");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}\\s+(.*?)\\s*#*");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final boolean formulas;

    private ReplyComposer(boolean formulas) {
        this.formulas = formulas;
    }

    static List<Block> compose(TranscriptItem.Replied item) {
        boolean ended = item.progress().isEmpty();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Note(item.origin()));
        blocks.addAll(new ReplyComposer(ended).text(item.text()));
        item.progress().ifPresent(progress -> {
            blocks.add(new Block.Text(progress));
            blocks.add(new Block.Actions(List.of(new Block.Link(Messages.Action_stop,
                    new TranscriptAction.Stop(item.id())))));
        });
        item.end().ifPresent(end -> blocks.add(new Block.Warning(end)));
        item.notes().forEach(note -> blocks.add(new Block.Note(note)));
        item.change().ifPresent(change -> blocks.add(new Block.Actions(List.of(new Block.Link(
                NLS.bind(Messages.Action_reviewChange, change.target().getName()),
                new TranscriptAction.Run(TranscriptAction.REVIEW_CHANGE, item.id()))))));
        return blocks;
    }

    /** A formula is set only when the text has ended, because half of one is none. */
    private List<Block> text(String text) {
        String fence = "";
        String language = "";
        for (String line : text.split("\\R", -1)) {
            Matcher begins = FENCE.matcher(line);
            if (fence.isEmpty() && begins.matches()) {
                prose();
                fence = begins.group(1);
                language = begins.group(2);
            } else if (!fence.isEmpty() && closes(line, fence)) {
                code(language);
                fence = "";
            } else {
                line(line, fence.isEmpty());
            }
        }
        if (fence.isEmpty()) {
            prose();
        } else {
            code(language);
        }
        return blocks;
    }

    private static boolean closes(String line, String fence) {
        String mark = line.strip();
        return mark.startsWith(fence) && mark.chars().allMatch(c -> c == fence.charAt(0));
    }

    private void line(String line, boolean prose) {
        Matcher heading = HEADING.matcher(line);
        if (prose && heading.matches()) {
            prose();
            blocks.add(new Block.Label(heading.group(1)));
        } else if (prose && line.isBlank()) {
            prose();
        } else {
            open.append(line).append('\n');
        }
    }

    private void prose() {
        if (!open.toString().isBlank()) {
            blocks.add(new Block.Prose(open.toString().stripTrailing(), formulas));
        }
        open.setLength(0);
    }

    private void code(String language) {
        blocks.add(new Block.Code(open.toString().stripTrailing(), language));
        open.setLength(0);
    }
}
