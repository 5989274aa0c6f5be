package org.otowi.assistant.ui.view;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.otowi.assistant.ui.preview.PreviewGuard;
import org.otowi.assistant.workspace.models.ModelService;
import org.otowi.assistant.workspace.models.WorkbenchModels;

/**
 * Makes the one {@link AssistantPresenter} and the one {@link ModelService} of the workbench, which its windows and parts
 * inherit.
 */
public final class AssistantServiceFactory extends AbstractServiceFactory {

    @Override
    @SuppressWarnings("rawtypes")
    public Object create(Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
        Object inherited = parent.getService(serviceInterface);
        if (inherited != null) {
            return inherited;
        }
        return serviceInterface == ModelService.class ? WorkbenchModels.create()
                : new AssistantPresenter(locator.getService(ModelService.class), new PreviewGuard());
    }
}
