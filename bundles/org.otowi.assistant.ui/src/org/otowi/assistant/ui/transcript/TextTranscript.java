package org.otowi.assistant.ui.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The transcript as styled text, for machines without a browser. Links are followed with the mouse, or with Tab and Enter.
 */
public final class TextTranscript implements Transcript {

    private static final int MARGIN = 8;

    private final ShownEntries shown = new ShownEntries();
    private final List<Integer> starts = new ArrayList<>();
    private final StyledText text;
    private final Consumer<TranscriptAction> actions;
    private List<TranscriptItem> items = List.of();
    private final Cursor hand;
    private Look look;

    /**
     * Makes the widget.
     *
     * @param actions what to do when the person follows a link
     */
    public TextTranscript(Composite parent, Consumer<TranscriptAction> actions) {
        this.actions = actions;
        hand = parent.getDisplay().getSystemCursor(SWT.CURSOR_HAND);
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.addMouseMoveListener(event -> text.setCursor(linkAt(event).isPresent() ? hand : null));
        text.addMouseListener(MouseListener.mouseUpAdapter(this::clicked));
        text.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
        text.addTraverseListener(this::traversed);
        look = Look.of(text);
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public void show(List<TranscriptItem> newItems) {
        items = newItems;
        ShownEntries.Change change = shown.update(newItems);
        int end = change.kept() < starts.size() ? starts.get(change.kept()) : text.getCharCount();
        text.replaceTextRange(end, text.getCharCount() - end, "");
        starts.subList(change.kept(), starts.size()).clear();
        change.added().forEach(this::append);
        starts.stream().reduce((first, last) -> last).ifPresent(text::setCaretOffset);
        text.showSelection();
    }

    @Override
    public void look(Look newLook) {
        look = newLook;
        text.setBackground(new Color(look.background()));
        text.setForeground(new Color(look.foreground()));
        List<TranscriptItem> again = items;
        show(List.of());
        show(again);
    }

    private void append(Entry entry) {
        int start = text.getCharCount();
        StyledEntry styled = new StyledEntry(entry, look, JFaceResources.getTextFont());
        text.append(styled.text());
        for (StyleRange range : styled.ranges()) {
            range.start += start;
            text.setStyleRange(range);
        }
        starts.add(start);
    }

    private void clicked(MouseEvent event) {
        if (text.getSelectionCount() == 0) {
            linkAt(event).ifPresent(actions);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.character == SWT.CR) {
            linkAt(text.getSelection().x).ifPresent(actions);
        }
    }

    private Optional<TranscriptAction> linkAt(MouseEvent event) {
        return linkAt(text.getOffsetAtPoint(new Point(event.x, event.y)));
    }

    private Optional<TranscriptAction> linkAt(int offset) {
        return links().filter(link -> link.start <= offset && offset < link.start + link.length)
                .map(link -> (TranscriptAction) link.data).findFirst();
    }

    /** Tab goes from link to link, and from the last one out of the text. */
    private void traversed(TraverseEvent event) {
        Point selection = text.getSelection();
        Optional<StyleRange> link = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> links().filter(each -> each.start >= selection.y).findFirst();
            case SWT.TRAVERSE_TAB_PREVIOUS ->
                links().filter(each -> each.start < selection.x).reduce((first, last) -> last);
            default -> Optional.empty();
        };
        link.ifPresent(each -> {
            event.doit = false;
            text.setSelection(each.start, each.start + each.length);
        });
    }

    private Stream<StyleRange> links() {
        return Arrays.stream(text.getStyleRanges()).filter(range -> range.data != null);
    }
}
