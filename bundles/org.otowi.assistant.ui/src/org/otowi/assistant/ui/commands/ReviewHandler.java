package org.otowi.assistant.ui.commands;

import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.otowi.assistant.ui.review.ReviewInput;
import org.otowi.assistant.ui.review.ReviewPresenter;

/** Decides on the proposal that the active editor shows. */
abstract class ReviewHandler extends AbstractHandler {

    private final Consumer<ReviewPresenter> decision;

    ReviewHandler(Consumer<ReviewPresenter> decision) {
        this.decision = decision;
    }

    @Override
    public final Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditorInput(event) instanceof ReviewInput review) {
            decision.accept(review.presenter());
        }
        return null;
    }
}
