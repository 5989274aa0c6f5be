package org.otowi.documents.code;

import java.util.List;
import org.otowi.documents.SourceAnchor;

/**
 * Something that a source file declares.
 *
 * @param kind what it is
 * @param name its simple name as written
 * @param container names of the symbols around it, outermost first, joined by dots; empty at the top
 * @param depth nesting, 0 at the top
 * @param signature its declaration on one line, without the body
 * @param parameters arguments in order; empty for symbols that take none
 * @param exported whether other files can use it
 * @param documentation its documentation comment or string, empty where it has none
 * @param anchor the lines of the whole declaration, body included; the quote is its first line
 */
public record Symbol(SymbolKind kind, String name, String container, int depth, String signature,
        List<Parameter> parameters, boolean exported, String documentation, SourceAnchor anchor) {

    public Symbol {
        parameters = List.copyOf(parameters);
    }
}
