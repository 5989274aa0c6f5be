package org.otowi.assistant.ui.tests.view;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IViewPart;
import org.otowi.assistant.ui.view.AssistantPresenter;
import org.otowi.assistant.ui.view.AssistantView;
import org.otowi.assistant.ui.view.AttachmentList;
import org.otowi.assistant.workspace.ask.Attachment;
import org.otowi.provenance.ui.tests.workbench.Screenshot;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** The Assistant view as a person uses it. Its methods are called from the test's thread. */
public final class OpenAssistant implements AutoCloseable {

    private IViewPart view;
    private Composite area;

    /** Opens the view with a new conversation and no attachments. */
    public OpenAssistant() {
        show();
        Ui.run(() -> {
            presenter().clear();
            AttachmentList attachments = presenter().attachments();
            attachments.follow(Attachment.of(Path.of("no-file")));
            attachments.all().forEach(attachments::remove);
        });
    }

    /** Opens the view with the conversation that there is. */
    void show() {
        view = Ui.call(() -> Ui.page().showView(AssistantView.ID));
        area = Ui.call(() -> all(Ui.window().getShell()).filter(OpenAssistant::isAskButton).findFirst()
                .map(button -> ((Button) button).getParent().getParent()).orElseThrow());
    }

    IViewPart view() {
        return view;
    }

    /** The presenter that the view shows; its conversation may be used on any thread. */
    public AssistantPresenter presenter() {
        return Ui.call(() -> Ui.window().getService(AssistantPresenter.class));
    }

    /** Types the question and presses Enter. */
    public void ask(String question) {
        Ui.run(() -> composer().setText(question));
        press(SWT.CR, SWT.NONE);
    }

    void press(char key, int modifiers) {
        Ui.run(() -> {
            Event event = new Event();
            event.keyCode = key;
            event.character = key;
            event.stateMask = modifiers;
            composer().notifyListeners(SWT.KeyDown, event);
        });
    }

    public String question() {
        return Ui.call(() -> composer().getText());
    }

    /** Waits until the transcript shows these words. */
    public void waitFor(String words) {
        Ui.waitUntil("shows " + words, () -> transcript().contains(words));
    }

    /** The words of the transcript; on the UI thread. */
    public String transcript() {
        return shown() instanceof StyledText text
                ? text.getText()
                : Objects.toString(evaluate("document.querySelector('main')?.innerText"), "");
    }

    /** Follows the first link of the web page whose label begins so, without waiting for what it opens. */
    public void follow(String label) {
        Ui.waitUntil("shows the link " + label, () -> Boolean.TRUE.equals(evaluate(link(label) + " !== undefined")));
        Ui.run(() -> browser().getDisplay().asyncExec(() -> evaluate(link(label) + ".click()")));
    }

    private static String link(String label) {
        return "[...document.links].find(a => a.textContent.startsWith('" + label + "'))";
    }

    Object evaluate(String expression) {
        return browser().evaluate("return " + expression + ";");
    }

    /** Presses the button or tool item with this label or tool tip; waits until it can be pressed. */
    public void push(String label) {
        Ui.waitUntil("can press " + label, () -> all(area).anyMatch(widget -> isPressable(widget, label)));
        Ui.run(() -> all(area).filter(widget -> isPressable(widget, label)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
    }

    /** Checks the box; waits until it is there. */
    public void check(String label) {
        Ui.waitUntil("can check " + label, () -> all(area).anyMatch(widget -> isPressable(widget, label)));
        Ui.run(() -> all(area).filter(widget -> isPressable(widget, label)).map(Button.class::cast).findFirst().orElseThrow()
                .setSelection(true));
    }

    public boolean canPush(String label) {
        return Ui.call(() -> all(area).anyMatch(widget -> isPressable(widget, label)));
    }

    private static boolean isPressable(Widget widget, String label) {
        return widget instanceof Button button && button.isEnabled() && button.getVisible()
                && button.getText().replace("&", "").equals(label)
                || widget instanceof ToolItem item && item.isEnabled() && label.equals(item.getToolTipText());
    }

    /** The names of the attachments, as the chips show them; on the UI thread. */
    List<String> attachments() {
        Composite bar = (Composite) composerArea().getChildren()[0];
        return all(bar).filter(Label.class::isInstance).map(label -> ((Label) label).getText())
                .filter(text -> !text.isEmpty()).toList();
    }

    /** Takes a picture when the page has been painted: WebKit does that in another process. */
    public void photograph(String name) {
        if (Ui.call(() -> shown() instanceof Browser)) {
            Ui.run(() -> browser().execute("window.painted = false;"
                    + "requestAnimationFrame(() => requestAnimationFrame(() => window.painted = true));"));
            Ui.waitUntil("the page is painted", () -> Boolean.TRUE.equals(evaluate("window.painted")));
        }
        Screenshot.take(name);
    }

    /** Gives the view this size until the window is laid out again; returns the size of the transcript. On the UI thread. */
    public Point resize(int width, int height) {
        area.setSize(width, height);
        area.layout(true, true);
        return area.getChildren()[0].getSize();
    }

    /** Whether the composer has room for its last row; on the UI thread. */
    public boolean showsItsButtons() {
        return all(composerArea()).filter(widget -> widget instanceof Button button && button.getVisible())
                .map(button -> ((Button) button).getBounds())
                .allMatch(bounds -> bounds.y + bounds.height <= composerArea().getSize().y
                        && bounds.x + bounds.width <= composerArea().getSize().x);
    }

    /** The button that says who answers; on the UI thread. */
    public Button picker() {
        return all(composerArea()).filter(widget -> widget instanceof Button button && button.getText().endsWith("\u25be"))
                .map(Button.class::cast).findFirst().orElseThrow();
    }

    public StyledText composer() {
        return (StyledText) composerArea().getChildren()[1];
    }

    private Composite composerArea() {
        return (Composite) area.getChildren()[2];
    }

    private static boolean isAskButton(Widget widget) {
        return widget instanceof Button button && button.getText().equals("&Ask");
    }

    private static Stream<Widget> all(Widget widget) {
        Stream<? extends Widget> below = Stream.empty();
        if (widget instanceof ToolBar toolBar) {
            below = Arrays.stream(toolBar.getItems());
        } else if (widget instanceof Composite composite) {
            below = Arrays.stream(composite.getChildren()).flatMap(OpenAssistant::all);
        }
        return Stream.concat(Stream.of(widget), below);
    }

    /** The widget that shows the conversation: a web page, or text. */
    private Control shown() {
        Control first = area.getChildren()[0];
        return first instanceof StyledText ? first : ((Composite) first).getChildren()[0];
    }

    private Browser browser() {
        return (Browser) shown();
    }

    @Override
    public void close() {
        Ui.run(() -> Ui.page().hideView(view));
    }
}
