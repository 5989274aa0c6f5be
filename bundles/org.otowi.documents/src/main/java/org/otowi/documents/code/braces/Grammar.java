package org.otowi.documents.code.braces;

/** What a language makes of the pieces that semicolons and braces divide a file into. */
public interface Grammar {

    /** What an opening brace means to the walk. */
    sealed interface Opening permits Enter, Body, Value {}

    /**
     * The brace opens a scope with declarations.
     *
     * @param next the token to go on at, behind the brace or behind the constants of an enumeration
     */
    record Enter(Scope scope, int next) implements Opening {}

    /** The brace opens statements, which declare nothing that others see. */
    record Body() implements Opening {}

    /** The brace opens a value inside a declaration, which goes on behind it. */
    record Value() implements Opening {}

    /** Reads the tokens from one number to before an opening brace. */
    Opening open(int from, int brace, Scope around);

    /** Reads a declaration that a semicolon ends; false if the declaration goes on behind it. */
    boolean end(int from, int semicolon, Scope around);

    /** Reads a label that a colon ends; false if the colon ends none. */
    boolean label(int from, int colon, Scope around);

    /**
     * Leaves a scope.
     *
     * @param brace the token that closes it
     * @return the token to go on at
     */
    int close(Scope scope, int brace, Scope around);
}
