package org.otowi.provenance.ui.internal.preferences;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.otowi.provenance.workspace.signing.KeyChoice;
import org.otowi.provenance.workspace.signing.KeyLook;
import org.otowi.provenance.workspace.signing.LogSigning;

/** Says which key would sign, and gives its line for a list of signers. */
final class KeyPane {

    /** What the longest reason for there being no key takes, over the whole width of the page. */
    private static final int LINES = 3;

    private final LogSigning signing;
    private final Text words;
    private final Button copy;
    private String line = "";
    private Object awaited = this;

    KeyPane(Composite parent, int columns, LogSigning signing) {
        this.signing = signing;
        Label label = new Label(parent, SWT.NONE);
        label.setText(Messages.key);
        GridDataFactory.swtDefaults().span(columns, 1).applyTo(label);
        words = new Text(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        words.setBackground(parent.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(100, LINES * words.getLineHeight())
                .applyTo(words);
        words.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.key;
            }
        });
        copy = new Button(parent, SWT.PUSH);
        copy.setText(Messages.copyLine);
        copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> copyLine()));
        GridDataFactory.swtDefaults().span(columns, 1).applyTo(copy);
    }

    /** Shows the key of a choice as soon as it is found. */
    void look(KeyChoice choice, Optional<Path> file) {
        show(signing.look(choice, file));
    }

    private void show(CompletableFuture<KeyLook> search) {
        awaited = search;
        set(new KeyLook(Messages.looking, ""));
        // the page may be closed before the key is found, and a disposed widget has no display
        Display display = words.getDisplay();
        search.thenAccept(found -> display.asyncExec(() -> {
            if (!words.isDisposed() && awaited == search) {
                set(found);
            }
        }));
    }

    private void set(KeyLook look) {
        words.setText(look.words());
        line = look.line();
        copy.setEnabled(!line.isEmpty());
    }

    private void copyLine() {
        Clipboard clipboard = new Clipboard(copy.getDisplay());
        try {
            clipboard.setContents(new Object[] {line}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
