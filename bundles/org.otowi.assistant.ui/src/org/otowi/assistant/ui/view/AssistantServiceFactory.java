package org.otowi.assistant.ui.view;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the one {@link AssistantPresenter} of the workbench, which its windows and parts inherit. */
public final class AssistantServiceFactory extends AbstractServiceFactory {

    @Override
    @SuppressWarnings("rawtypes")
    public Object create(Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
        Object inherited = parent.getService(AssistantPresenter.class);
        return inherited == null ? new AssistantPresenter() : inherited;
    }
}
