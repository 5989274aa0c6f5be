package org.otowi.documents.code;

/** The programming languages that are outlined. */
public enum Language {
    FORTRAN_FREE("Fortran (free form)", "!"),
    FORTRAN_FIXED("Fortran (fixed form)", "!"),
    C("C", "//"),
    CPP("C++", "//"),
    PYTHON("Python", "#"),
    JAVA("Java", "//"),
    JULIA("Julia", "#"),
    MATLAB("MATLAB", "%");

    private final String label;
    private final String lineComment;

    Language(String label, String lineComment) {
        this.label = label;
        this.lineComment = lineComment;
    }

    /** The name that a person knows it by. */
    public String label() {
        return label;
    }

    /** What starts a comment that runs to the end of the line. */
    public String lineComment() {
        return lineComment;
    }
}
