package org.otowi.assistant.ui.review;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextService;
import org.otowi.assistant.proposal.Proposal;
import org.otowi.assistant.workspace.proposal.ProposeOutcome.Proposed;

/** A proposal beside the present text, both read-only, below a banner with the decision. */
public final class ReviewInput extends CompareEditorInput {

    /** The context in which the keys for accepting and rejecting work. */
    private static final String CONTEXT = "org.otowi.assistant.ui.reviewing";

    private final ReviewPresenter presenter;

    public ReviewInput(ReviewPresenter presenter) {
        super(configuration(presenter.proposed()));
        this.presenter = presenter;
        setTitle(NLS.bind(Messages.title, presenter.proposed().request().target().getName()));
    }

    public ReviewPresenter presenter() {
        return presenter;
    }

    private static CompareConfiguration configuration(Proposed proposed) {
        CompareConfiguration configuration = new CompareConfiguration();
        String name = proposed.request().target().getName();
        configuration.setLeftLabel(NLS.bind(Messages.presentText, name));
        configuration.setRightLabel(NLS.bind(Messages.proposedText, name));
        configuration.setLeftEditable(false);
        configuration.setRightEditable(false);
        return configuration;
    }

    @Override
    public String getToolTipText() {
        return presenter.proposed().proposal().title();
    }

    @Override
    public boolean canRunAsJob() {
        return true;
    }

    @Override
    protected Object prepareInput(IProgressMonitor monitor) {
        IFile file = presenter.proposed().request().target();
        Proposal proposal = presenter.proposed().proposal();
        return new DiffNode(null, Differencer.CHANGE, null, new TextSide(file, proposal.before()),
                new TextSide(file, proposal.after()));
    }

    @Override
    public Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        ReviewBanner banner = new ReviewBanner(area, presenter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(banner.control());
        Composite comparison = new Composite(area, SWT.NONE);
        comparison.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(comparison);
        super.createContents(comparison);
        return area;
    }

    @Override
    protected void contentsCreated() {
        super.contentsCreated();
        getServiceLocator().getService(IContextService.class).activateContext(CONTEXT);
    }
}
