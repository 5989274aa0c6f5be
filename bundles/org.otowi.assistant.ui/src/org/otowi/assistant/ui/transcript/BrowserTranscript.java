package org.otowi.assistant.ui.transcript;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * The transcript as a web page of our own. The page cannot leave itself, open windows or fetch anything; all that it may ask
 * for is one of the links that it shows, by number.
 */
public final class BrowserTranscript implements Transcript {

    /** Scripts that are put into the page when something first needs them. */
    private enum Library {
        HIGHLIGHTER(WebPage::highlighter, "otowi.colour();"),
        FORMULA_SETTER(WebPage::formulaSetter, "otowi.setFormulas();");

        private final Supplier<String> script;
        private final String use;

        Library(Supplier<String> script, String use) {
            this.script = script;
            this.use = use;
        }
    }

    private static final int LOAD_MILLIS = 20_000;
    private static final String BLANK = "about:blank";
    private static final String WINDOWS = "win32";

    private final HtmlRenderer renderer = new HtmlRenderer();
    private final ShownEntries shown = new ShownEntries();
    private final Set<Library> loaded = EnumSet.noneOf(Library.class);
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Browser browser;
    private final Consumer<TranscriptAction> actions;
    private boolean ready;
    private boolean executing;

    /**
     * Makes the page, which fills itself as soon as it is loaded.
     *
     * @param actions what to do when the person follows a link
     * @param broken what to run if the page is not loaded in time, as when the browser's own processes cannot be started
     * @throws SWTError if no browser that can show the page is at hand
     */
    public BrowserTranscript(Composite parent, Consumer<TranscriptAction> actions, Runnable broken) {
        this.actions = actions;
        browser = new Browser(parent, style());
        browser.addLocationListener(LocationListener.changingAdapter(this::changing));
        browser.addOpenWindowListener(event -> event.required = true);
        browser.setMenu(menu());
        read(WebPage::text, this::open);
        browser.getDisplay().timerExec(LOAD_MILLIS, () -> {
            if (!ready && !browser.isDisposed()) {
                broken.run();
            }
        });
    }

    @Override
    public Control control() {
        return browser;
    }

    @Override
    public void show(List<TranscriptItem> items) {
        ShownEntries.Change change = shown.update(items);
        String html = change.added().stream().map(renderer::render).collect(Collectors.joining());
        execute("otowi.update(" + change.kept() + ", " + JavaScript.literal(html) + ");");
        List<Block> blocks = change.added().stream().flatMap(entry -> entry.blocks().stream()).toList();
        if (blocks.stream().anyMatch(Block::isCode)) {
            load(Library.HIGHLIGHTER);
        }
        if (blocks.stream().anyMatch(Block::hasFormulas)) {
            load(Library.FORMULA_SETTER);
        }
    }

    @Override
    public void look(Look look) {
        execute("otowi.look({"
                + property("--background", css(look.background()))
                + property("--foreground", css(look.foreground()))
                + property("--muted", css(look.muted()))
                + property("--link", css(look.link()))
                + property("--error", css(look.error()))
                + property("--border", css(look.border()))
                + property("--panel", css(look.panel()))
                + property("--text", '"' + look.text().getName() + '"')
                + property("--code", '"' + look.code().getName() + '"')
                + property("--size", look.text().getHeight() + "pt") + "});");
    }

    private void load(Library library) {
        if (loaded.add(library)) {
            read(library.script, script -> execute(script + "\n;" + library.use));
        }
    }

    /** Reads a text, which takes long enough to be felt, in the background. */
    private void read(Supplier<String> source, Consumer<String> use) {
        Display display = browser.getDisplay();
        Job.createSystem(Messages.Transcript_name, monitor -> {
            String text = source.get();
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!browser.isDisposed()) {
                        use.accept(text);
                    }
                });
            }
        }).schedule();
    }

    private void open(String page) {
        browser.addProgressListener(ProgressListener.completedAdapter(event -> completed()));
        browser.setText(page);
    }

    private void completed() {
        ready = true;
        drain();
    }

    private void execute(String script) {
        waiting.add(script);
        drain();
    }

    /** Browsers dispatch events while they execute a script: what is to be executed meanwhile has to wait for its turn. */
    private void drain() {
        if (!ready || executing) {
            return;
        }
        executing = true;
        while (!waiting.isEmpty() && !browser.isDisposed()) {
            browser.execute(waiting.remove());
        }
        executing = false;
    }

    /**
     * The page stays where it is: only its first load passes, and a link of ours is an action instead. The action waits
     * until the browser has its answer, because it may open a dialog.
     */
    private void changing(LocationEvent event) {
        event.doit = !ready && event.location.equals(BLANK);
        Matcher link = HtmlRenderer.LINK.matcher(event.location);
        if (link.matches()) {
            shown.action(link.group(1), Integer.parseInt(link.group(2)))
                    .ifPresent(action -> browser.getDisplay().asyncExec(() -> actions.accept(action)));
        }
    }

    /** Takes the place of the browser's own menu, which would offer to reload or to save. */
    private Menu menu() {
        Menu menu = new Menu(browser);
        MenuItem copy = new MenuItem(menu, SWT.PUSH);
        copy.setText(Messages.Menu_copy);
        copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> copySelection()));
        return menu;
    }

    private void copySelection() {
        Object selection = browser.evaluate("return String(getSelection());");
        if (selection instanceof String text && !text.isEmpty()) {
            Clipboard clipboard = new Clipboard(browser.getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** Before 4.35 SWT takes Internet Explorer on Windows, which cannot show the page. */
    private static int style() {
        return SWT.getPlatform().equals(WINDOWS) ? SWT.EDGE : SWT.NONE;
    }

    private static String property(String name, String value) {
        return JavaScript.literal(name) + ": " + JavaScript.literal(value) + ", ";
    }

    private static String css(RGB color) {
        return "rgb(" + color.red + ", " + color.green + ", " + color.blue + ")";
    }
}
