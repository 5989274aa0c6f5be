package org.otowi.provenance.ui.internal.view;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.ui.ProvenanceIds;
import org.otowi.provenance.ui.internal.presenter.Banner;
import org.otowi.provenance.ui.internal.presenter.Details;
import org.otowi.provenance.ui.internal.presenter.EntryDetails;
import org.otowi.provenance.ui.internal.presenter.EntryRow;
import org.otowi.provenance.ui.internal.presenter.ProvenancePresenter;
import org.otowi.provenance.ui.internal.presenter.ViewState;
import org.otowi.provenance.ui.internal.presenter.ViewState.ShownRecord;
import org.otowi.provenance.workspace.Inspection;
import org.otowi.provenance.workspace.InspectionJob;
import org.otowi.provenance.workspace.LogChanges;
import org.otowi.provenance.workspace.RecordingProblems;
import org.otowi.provenance.workspace.signing.LogSigning;
import org.otowi.provenance.workspace.signing.SigningSettings;

/** The record of the file that the person looks at: the verdict on top, the entries below it, the details of one. */
public final class ProvenanceView extends ViewPart {

    /** Gathers the changes of one save into one reading. */
    private static final int DELAY_MILLIS = 50;

    /** A view lower than this has no room for the verdict's meaning. */
    private static final int LOW = 300;

    private Composite root;
    private BannerPane banner;
    private SashForm contents;
    private EntryTable table;
    private DetailsPane details;
    private ProvenancePresenter presenter;
    private Banner lastBanner;
    private Optional<ShownRecord> shown = Optional.empty();
    private Optional<Sha256> wanted = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        root = parent;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        Images images = new Images(root);
        banner = new BannerPane(root, images);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(banner.control());
        createContents(images);
        createMenu();
        createPresenter();
        getSite().getService(IContextService.class).activateContext(ProvenanceIds.CONTEXT);
    }

    /** Some platforms select the first row of a table that gets the focus; that must not replace the overview. */
    @Override
    public void setFocus() {
        if (shown.isEmpty()) {
            root.setFocus();
        } else if (table.selection().isPresent()) {
            table.viewer().getControl().setFocus();
        } else {
            details.control().setFocus();
        }
    }

    /** Reads and judges the log again. */
    public void verifyAgain() {
        presenter.verifyAgain();
    }

    /** Whether the view follows the active editor and the selected file. */
    public void setLinked(boolean linked) {
        presenter.setLinked(linked);
    }

    /** Shows what the person should know of a record, until it is read again. */
    public void tell(Sidecar about, String words) {
        if (!root.isDisposed() && presenter.current().filter(about::equals).isPresent()) {
            banner.show(lastBanner.note(words));
            arrange();
        }
    }

    /** Puts the details on the clipboard, or of them what is selected. */
    public void copyDetails() {
        if (shown.isPresent()) {
            Clipboard clipboard = new Clipboard(root.getDisplay());
            try {
                clipboard.setContents(new Object[] {details.wanted()}, new Transfer[] {TextTransfer.getInstance()});
            } finally {
                clipboard.dispose();
            }
        }
    }

    /** Where the shown record lies. */
    public Optional<Sidecar> sidecar() {
        return shown.map(ShownRecord::sidecar);
    }

    /** Selects an entry: of the shown record, else of the one that is shown next. */
    public void reveal(Sha256 entry) {
        wanted = table.select(entry) ? Optional.empty() : Optional.of(entry);
        if (wanted.isEmpty()) {
            showDetails(table.selection());
        }
    }

    /** The entry that the person has selected. */
    public Optional<EntryRow> selectedEntry() {
        return table.selection();
    }

    private void createContents(Images images) {
        contents = new SashForm(root, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(contents);
        table = new EntryTable(contents, images, this::showDetails);
        details = new DetailsPane(contents);
        contents.setWeights(3, 2);
        contents.setVisible(false);
        root.addListener(SWT.Resize, event -> arrange());
    }

    /** Table and details side by side where the view is wide, as at the bottom of the window. */
    private void arrange() {
        Point size = root.getSize();
        int wanted = size.x > 2 * size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (contents.getOrientation() != wanted) {
            contents.setOrientation(wanted);
        }
        banner.setBrief(size.y < LOW);
        root.layout(true, true);
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillMenu);
        Control control = table.viewer().getControl();
        control.setMenu(menu.createContextMenu(control));
        getSite().registerContextMenu(menu, table.viewer());
        getSite().setSelectionProvider(table.viewer());
    }

    private void fillMenu(IMenuManager menu) {
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(table.sortMenu());
    }

    private void createPresenter() {
        presenter = new ProvenancePresenter(this::inspect, new ViewThread(root), this::show);
        presenter.setLinked(isLinkChosen());
        LogChanges changes = getSite().getService(LogChanges.class);
        Consumer<Sidecar> listener = presenter::logChanged;
        changes.addListener(listener);
        IEclipsePreferences settings = InstanceScope.INSTANCE.getNode(SigningSettings.NODE);
        IPreferenceChangeListener judgeAgain = event -> root.getDisplay().asyncExec(() -> {
            if (!root.isDisposed()) {
                presenter.verifyAgain();
            }
        });
        settings.addPreferenceChangeListener(judgeAgain);
        Following following = new Following(getSite().getPage(), presenter::follow);
        Visibility visibility = new Visibility(getSite(), presenter::setVisible);
        root.addDisposeListener(event -> {
            visibility.dispose();
            following.dispose();
            settings.removePreferenceChangeListener(judgeAgain);
            changes.removeListener(listener);
            presenter.dispose();
            ShownRecordSource.set(getSite(), false);
        });
    }

    /** What the button says, which outlives a view that is closed. */
    private boolean isLinkChosen() {
        return Boolean.TRUE.equals(getSite().getService(ICommandService.class).getCommand(ProvenanceIds.LINK)
                .getState(RegistryToggleState.STATE_ID).getValue());
    }

    private Runnable inspect(Sidecar sidecar, Consumer<Inspection> result) {
        InspectionJob job = new InspectionJob(sidecar, result);
        getSite().getService(IWorkbenchSiteProgressService.class).schedule(job, DELAY_MILLIS);
        return job::cancel;
    }

    private void show(ViewState state) {
        RecordingProblems problems = getSite().getService(RecordingProblems.class);
        lastBanner = state.banner().with(presenter.current().flatMap(problems::of));
        banner.show(state.record().flatMap(record -> getSite().getService(LogSigning.class).problem())
                .map(lastBanner::note).orElse(lastBanner));
        shown = state.record();
        shown.ifPresent(record -> {
            table.show(record.rows());
            wanted.ifPresent(table::select);
            wanted = Optional.empty();
            showDetails(table.selection());
        });
        contents.setVisible(shown.isPresent());
        arrange();
        ShownRecordSource.set(getSite(), shown.isPresent());
    }

    private void showDetails(Optional<EntryRow> row) {
        details.show(row.map(EntryDetails::of).or(() -> shown.map(ShownRecord::overview)).orElse(Details.NONE));
    }
}
