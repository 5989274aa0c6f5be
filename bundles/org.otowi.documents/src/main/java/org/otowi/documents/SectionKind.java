package org.otowi.documents;

/** The role of a section in a paper; a subsection without a telling heading has the role of its parent. */
public enum SectionKind {
    ABSTRACT,
    INTRODUCTION,
    BACKGROUND,
    METHOD,
    DATA,
    RESULTS,
    DISCUSSION,
    LIMITATIONS,
    CONCLUSION,
    ACKNOWLEDGEMENTS,
    APPENDIX,
    OTHER
}
