package org.otowi.provenance.ui.internal.handlers;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.otowi.provenance.ui.internal.ruler.AuthorColumns;

/** Shows in text editors who wrote the lines, or ceases to. */
public final class ShowAuthorsHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        AuthorColumns.toggle();
        HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(ICommandService.class)
                .refreshElements(event.getCommand().getId(), null);
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes") // the platform's signature
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(AuthorColumns.areShown());
    }
}
