package org.otowi.documents.code.cpp;

import org.otowi.documents.code.SymbolKind;

/**
 * What stands before the brace of a class, structure, union or enumeration.
 *
 * @param kind what it is
 * @param name the token that names it, -1 if it has no name
 * @param isTypedef whether names behind the closing brace are types
 */
record TypeHead(SymbolKind kind, int name, boolean isTypedef) {
}
