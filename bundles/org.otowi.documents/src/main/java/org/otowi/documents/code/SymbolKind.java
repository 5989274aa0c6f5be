package org.otowi.documents.code;

/** What a symbol is, across languages. */
public enum SymbolKind {
    PROGRAM,
    MODULE,
    SUBMODULE,
    NAMESPACE,
    PACKAGE,
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    STRUCT,
    UNION,
    TYPE,
    FUNCTION,
    SUBROUTINE,
    METHOD,
    CONSTRUCTOR,
    MACRO,
    FIELD,
    VARIABLE
}
