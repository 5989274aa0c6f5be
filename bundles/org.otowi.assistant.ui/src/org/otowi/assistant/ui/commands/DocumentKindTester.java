package org.otowi.assistant.ui.commands;

import java.util.Optional;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IFile;
import org.otowi.documents.DocumentKind;

/** Tells menus and handlers whether a file is one that Otowi reads: {@code paper} or {@code code}, by its name. */
public final class DocumentKindTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        Optional<DocumentKind> kind = DocumentKind.ofName(((IFile) receiver).getName());
        return kind.isPresent() && kind.get().name().equalsIgnoreCase(String.valueOf(expected));
    }
}
