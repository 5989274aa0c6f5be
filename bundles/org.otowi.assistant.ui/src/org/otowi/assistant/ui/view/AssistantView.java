package org.otowi.assistant.ui.view;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.otowi.assistant.ui.transcript.Look;
import org.otowi.assistant.ui.transcript.Transcript;
import org.otowi.assistant.ui.transcript.TranscriptFactory;

/**
 * Where a researcher asks, and reads answers and summaries. All that it shows is the presenter's: closing it loses
 * nothing.
 */
public final class AssistantView extends ViewPart {

    public static final String ID = "org.otowi.assistant.ui.view";

    private final IPropertyChangeListener themeListener = event -> themeChanged();
    private final IPartListener2 visibility = new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference part) {
            setVisible(part, true);
        }

        @Override
        public void partHidden(IWorkbenchPartReference part) {
            setVisible(part, false);
        }
    };
    private Transcript transcript;
    private Composer composer;
    private TranscriptFeed feed;
    private EditorTracker tracker;

    @Override
    public void createPartControl(Composite parent) {
        AssistantPresenter presenter = getSite().getService(AssistantPresenter.class);
        parent.setLayout(new ConversationLayout());
        transcript = new TranscriptFactory().create(parent, new ActionRunner(getSite(), presenter)::run);
        new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL);
        composer = new Composer(parent, presenter);
        feed = new TranscriptFeed(presenter.conversation(), transcript, composer::update);
        tracker = new EditorTracker(getSite().getPage(), presenter);
        getSite().getPage().addPartListener(visibility);
        JFaceResources.getColorRegistry().addListener(themeListener);
        JFaceResources.getFontRegistry().addListener(themeListener);
        themeChanged();
    }

    @Override
    public void setFocus() {
        composer.text().setFocus();
    }

    @Override
    public void dispose() {
        JFaceResources.getColorRegistry().removeListener(themeListener);
        JFaceResources.getFontRegistry().removeListener(themeListener);
        getSite().getPage().removePartListener(visibility);
        if (feed != null) {
            tracker.dispose();
            feed.dispose();
            composer.dispose();
        }
        super.dispose();
    }

    /** A theme tells of each of its colours one by one, and paints the widgets after that. */
    private void themeChanged() {
        Composite area = composer.control();
        area.getDisplay().asyncExec(() -> {
            if (!area.isDisposed()) {
                transcript.look(Look.of(composer.text()));
            }
        });
    }

    private void setVisible(IWorkbenchPartReference part, boolean visible) {
        if (part.getPart(false) == this) {
            feed.visible(visible);
        }
    }
}
