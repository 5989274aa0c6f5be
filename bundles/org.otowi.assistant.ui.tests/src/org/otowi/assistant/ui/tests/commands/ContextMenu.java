package org.otowi.assistant.ui.tests.commands;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.part.FileEditorInput;
import org.otowi.provenance.ui.tests.workbench.Screenshot;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** A context menu as a person sees it: filled by the workbench when it is about to show. */
public final class ContextMenu {

    private final Control control;

    private ContextMenu(Control control) {
        this.control = control;
    }

    /** The menu of the Project Explorer with these resources selected, once it shows them. */
    public static ContextMenu ofExplorer(IResource... selected) {
        CommonViewer viewer = Ui.call(() -> ((CommonNavigator) Ui.page().showView(ProjectExplorer.VIEW_ID)).getCommonViewer());
        Ui.waitUntil("the Project Explorer selects " + List.of(selected), () -> {
            viewer.setSelection(new StructuredSelection(selected), true);
            return viewer.getStructuredSelection().size() == selected.length;
        });
        return Ui.call(() -> new ContextMenu(viewer.getControl()));
    }

    /** The menu of the editor with the given id on the file. */
    public static ContextMenu ofEditor(IFile file, String editorId) {
        return Ui.call(() -> {
            IEditorPart editor = IDE.openEditor(Ui.page(), new FileEditorInput(file), editorId, true);
            return new ContextMenu(editor.getAdapter(Control.class));
        });
    }

    /** The labels of the items that can be chosen, without mnemonics and keys. */
    public List<String> enabledItems() {
        return Ui.call(() -> shown(menu -> Stream.of(menu.getItems()).filter(MenuItem::isEnabled)
                .map(ContextMenu::label).toList()));
    }

    /** Chooses the item. */
    public void choose(String label) {
        Ui.run(() -> shown(menu -> {
            MenuItem item = Stream.of(menu.getItems()).filter(candidate -> label(candidate).equals(label)).findFirst()
                    .orElseThrow(() -> new AssertionError("no such item: " + label));
            item.notifyListeners(SWT.Selection, new Event());
            return Optional.empty();
        }));
    }

    /** Takes a picture of the menu as it hangs below the given point of its control. */
    public void photograph(String name, int x, int y) {
        Ui.run(() -> {
            Menu menu = control.getMenu();
            menu.setLocation(control.toDisplay(x, y));
            menu.setVisible(true);
        });
        Screenshot.take(name);
        Ui.run(() -> control.getMenu().setVisible(false));
    }

    private <T> T shown(Function<Menu, T> use) {
        Menu menu = control.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        try {
            return use.apply(menu);
        } finally {
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }

    private static String label(MenuItem item) {
        return item.getText().replace("&", "").replaceAll("\t.*", "");
    }
}
