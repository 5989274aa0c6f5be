package org.otowi.assistant.ui.view;

import java.nio.file.Path;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.otowi.assistant.workspace.ask.Attachment;

/** The attachments of the next question, each with a way to remove it, and a way to attach more. */
final class AttachmentBar {

    private static final int GAP = 4;

    private final AttachmentList attachments;
    private final Composite bar;
    private final Runnable listener = this::refresh;

    AttachmentBar(Composite parent, AttachmentList attachments) {
        this.attachments = attachments;
        bar = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = GAP;
        layout.center = true;
        bar.setLayout(layout);
        attachments.addListener(listener);
        refresh();
    }

    Composite control() {
        return bar;
    }

    void dispose() {
        attachments.removeListener(listener);
    }

    private void refresh() {
        for (var child : bar.getChildren()) {
            child.dispose();
        }
        attachments.all().forEach(this::chip);
        ToolItem attach = toolItem(bar, ISharedImages.IMG_OBJ_ADD, Messages.Attachments_attach, this::chooseFiles);
        attach.setText(Messages.Attachments_attach);
        bar.requestLayout();
    }

    private void chip(Attachment attachment) {
        Composite chip = new Composite(bar, SWT.BORDER);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(GAP, 0).extendedMargins(GAP, 0, 0, 0).applyTo(chip);
        new Label(chip, SWT.NONE).setImage(image(ISharedImages.IMG_OBJ_FILE));
        Label name = new Label(chip, SWT.NONE);
        name.setText(attachment.name());
        name.setToolTipText(attachment.file().toString());
        toolItem(chip, ISharedImages.IMG_ELCL_REMOVE, NLS.bind(Messages.Attachments_remove, attachment.name()),
                () -> attachments.remove(attachment));
    }

    private static ToolItem toolItem(Composite parent, String image, String toolTip, Runnable action) {
        ToolBar toolBar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        ToolItem item = new ToolItem(toolBar, SWT.PUSH);
        item.setImage(image(image));
        item.setToolTipText(toolTip);
        toolBar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = toolTip;
            }
        });
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return item;
    }

    private void chooseFiles() {
        FileDialog dialog = new FileDialog(bar.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.Attachments_choose);
        dialog.setFilterPath(attachments.folder().map(Path::toString)
                .orElseGet(() -> ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString()));
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                attachments.attach(Path.of(dialog.getFilterPath(), name));
            }
        }
    }

    private static Image image(String name) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(name);
    }
}
