package org.otowi.provenance.ui.internal.view;

import java.util.Map;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.services.ISourceProviderService;
import org.eclipse.ui.services.IServiceLocator;

/** The variable by which commands are enabled while the view shows a record. */
public final class ShownRecordSource extends AbstractSourceProvider {

    private static final String VARIABLE = "org.otowi.provenance.ui.recordIsShown";

    private boolean shown;

    /** Sets the variable. */
    static void set(IServiceLocator services, boolean shown) {
        ISourceProviderService providers = services.getService(ISourceProviderService.class);
        if (providers.getSourceProvider(VARIABLE) instanceof ShownRecordSource source && source.shown != shown) {
            source.shown = shown;
            source.fireSourceChanged(ISources.WORKBENCH, VARIABLE, shown);
        }
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(VARIABLE, shown);
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {VARIABLE};
    }

    @Override
    public void dispose() {
        // holds nothing
    }
}
