package org.otowi.assistant.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;

/** An entry as styled text: the words, and ranges relative to their beginning. The data of a link's range is its action. */
final class StyledEntry {

    private static final String BULLET = "\u2022 ";

    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> ranges = new ArrayList<>();
    private final Entry.Kind kind;
    private final Look look;
    private final Font code;
    private boolean continues;

    StyledEntry(Entry entry, Look look, Font code) {
        this.kind = entry.kind();
        this.look = look;
        this.code = code;
        entry.blocks().forEach(this::add);
        text.append('\n');
    }

    String text() {
        return text.toString();
    }

    List<StyleRange> ranges() {
        return ranges;
    }

    private void add(Block block) {
        if (block instanceof Block.Title title) {
            line(title.text(), look.foreground(), SWT.BOLD);
        } else if (block instanceof Block.Label label) {
            text.append('\n');
            line(label.text(), look.muted(), SWT.BOLD);
        } else if (block instanceof Block.Text said) {
            boolean asked = kind == Entry.Kind.ASKED;
            line(said.text(), kind == Entry.Kind.REFUSED ? look.error() : look.foreground(), asked ? SWT.BOLD : SWT.NORMAL);
        } else if (block instanceof Block.Note note) {
            line(note.text(), look.muted(), SWT.NORMAL);
        } else if (block instanceof Block.Prose prose) {
            line(prose.text(), look.foreground(), SWT.NORMAL);
        } else if (block instanceof Block.Code written) {
            range(written.text(), look.foreground(), SWT.NORMAL).font = code;
            text.append('\n');
        } else if (block instanceof Block.Warning warning) {
            line(warning.text(), look.error(), SWT.NORMAL);
        } else if (block instanceof Block.Statement statement) {
            add(statement);
        } else if (block instanceof Block.Actions actions) {
            links(actions.links());
            text.append('\n');
        }
    }

    private void add(Block.Statement statement) {
        text.append(statement.lead() || continues ? "" : BULLET);
        continues = statement.places().isEmpty();
        StyleRange words = range(statement.text(), look.foreground(), statement.lead() ? SWT.BOLD : SWT.NORMAL);
        if (statement.notation().isCode()) {
            words.font = code;
        }
        text.append(' ');
        links(statement.places());
        text.append('\n');
    }

    private void links(List<Block.Link> links) {
        for (Block.Link link : links) {
            StyleRange range = range(link.label(), look.link(), SWT.NORMAL);
            range.underline = true;
            range.underlineStyle = SWT.UNDERLINE_LINK;
            range.underlineColor = range.foreground;
            range.data = link.action();
            text.append("  ");
        }
    }

    private void line(String words, RGB color, int style) {
        if (!words.isEmpty()) {
            range(words, color, style);
            text.append('\n');
        }
    }

    private StyleRange range(String words, RGB color, int style) {
        StyleRange range = new StyleRange(text.length(), words.length(), new Color(color), null, style);
        ranges.add(range);
        text.append(words);
        return range;
    }
}
