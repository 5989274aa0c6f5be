package org.otowi.provenance.ui.internal.ruler;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.AbstractRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.rulers.IContributedRulerColumn;
import org.eclipse.ui.texteditor.rulers.RulerColumnDescriptor;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.ui.internal.view.EditedFile;
import org.otowi.provenance.ui.internal.view.EntryReveal;
import org.otowi.provenance.ui.internal.view.ViewThread;
import org.otowi.provenance.workspace.AuthorsJob;
import org.otowi.provenance.workspace.FileAuthors;
import org.otowi.provenance.workspace.LogChanges;

/** A narrow column of letters beside the text; as wide as nothing where a file has no record. */
public final class AuthorColumn extends AbstractRulerColumn implements IContributedRulerColumn {

    private static final int INSET = 3;

    private RulerColumnDescriptor descriptor;
    private ITextEditor editor;
    private ITextViewer viewer;
    private AuthorPresenter presenter;
    private AuthorColors colors;
    private DocumentLines documentLines;
    private int checkWidth;

    private final ITextInputListener inputs = new ITextInputListener() {
        @Override
        public void inputDocumentAboutToBeChanged(IDocument old, IDocument next) {
            stopListening(old);
        }

        @Override
        public void inputDocumentChanged(IDocument old, IDocument next) {
            startListening(next);
        }
    };

    @Override
    public Control createControl(CompositeRuler parentRuler, Composite parent) {
        Control control = super.createControl(parentRuler, parent);
        viewer = parentRuler.getTextViewer();
        setTextInset(INSET);
        setHover(new LineHover(line -> presenter.words(line)));
        colors = new AuthorColors(editor.getSite().getWorkbenchWindow().getWorkbench().getThemeManager(), control,
                this::redraw);
        presenter = new AuthorPresenter(AuthorColumn::find, new ViewThread(control), this::unsavedText, this::show);
        documentLines = new DocumentLines(presenter);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.ruler_name;
            }
        });
        control.addMouseListener(MouseListener.mouseUpAdapter(event -> {
            if (event.button == 1) {
                showEntry(toDocumentLineNumber(event.y));
            }
        }));
        listen(control);
        return control;
    }

    /** The letter beside a line, counted from 0, with a check mark behind it if the line was reviewed. */
    public String letter(int line) {
        return presenter.at(line).map(shown -> shown.author().letter() + (shown.isReviewed() ? "\u2713" : ""))
                .orElse("");
    }

    /** Selects the entry of a line, counted from 0, in the Provenance view. */
    public void showEntry(int line) {
        presenter.entry(line).ifPresent(entry -> new EntryReveal(editor.getSite().getPage()).reveal(entry));
    }

    @Override
    protected String computeText(int line) {
        return presenter.at(line).map(shown -> shown.author().letter()).orElse("");
    }

    @Override
    protected Color computeBackground(int line) {
        return presenter.at(line).map(shown -> colors.background(shown.author(), getDefaultBackground()))
                .orElseGet(this::getDefaultBackground);
    }

    @Override
    protected Color computeForeground(int line) {
        return viewer.getTextWidget().getForeground();
    }

    /** The check mark is drawn, as not every font has one. */
    @Override
    protected void paintLine(GC gc, int line, int widgetLine, int y, int height) {
        super.paintLine(gc, line, widgetLine, y, height);
        if (presenter.at(line).filter(ShownLine::isReviewed).isPresent()) {
            int left = getWidth() - checkWidth - INSET;
            int middle = y + height / 2;
            int step = checkWidth / 3;
            gc.setForeground(computeForeground(line));
            gc.setAntialias(SWT.ON);
            gc.drawPolyline(new int[] {left, middle, left + step, middle + step, left + 3 * step, middle - 2 * step});
        }
    }

    private void listen(Control control) {
        LogChanges changes = editor.getSite().getService(LogChanges.class);
        Consumer<Sidecar> listener = presenter::logChanged;
        changes.addListener(listener);
        viewer.addTextInputListener(inputs);
        startListening(viewer.getDocument());
        control.addDisposeListener(event -> {
            changes.removeListener(listener);
            viewer.removeTextInputListener(inputs);
            stopListening(viewer.getDocument());
            presenter.dispose();
        });
    }

    private void startListening(IDocument document) {
        if (document != null) {
            document.addDocumentListener(documentLines);
            presenter.follow(EditedFile.recorded(editor.getEditorInput()));
        }
    }

    private void stopListening(IDocument document) {
        if (document != null) {
            document.removeDocumentListener(documentLines);
        }
    }

    private Optional<String> unsavedText() {
        return editor.isDirty() ? Optional.ofNullable(viewer.getDocument()).map(IDocument::get) : Optional.empty();
    }

    private static Runnable find(Sidecar sidecar, Optional<String> unsaved, Consumer<FileAuthors> result) {
        AuthorsJob job = new AuthorsJob(sidecar, unsaved, result);
        job.schedule();
        return job::cancel;
    }

    private void show() {
        if (!getControl().isDisposed()) {
            getControl().setBackground(getDefaultBackground());
            setWidth(presenter.isRecorded() ? wanted() : 0);
            redraw();
        }
    }

    private int wanted() {
        GC gc = new GC(viewer.getTextWidget());
        try {
            int letter = gc.stringExtent(LineAuthor.MODEL.letter()).x;
            checkWidth = letter;
            return INSET + letter + INSET + checkWidth + INSET;
        } finally {
            gc.dispose();
        }
    }

    @Override
    public RulerColumnDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public void setDescriptor(RulerColumnDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public void setEditor(ITextEditor editor) {
        this.editor = editor;
    }

    @Override
    public ITextEditor getEditor() {
        return editor;
    }

    @Override
    public void columnCreated() {
        // everything is made with the control
    }

    @Override
    public void columnRemoved() {
        // everything goes with the control
    }
}
