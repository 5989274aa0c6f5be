package org.otowi.documents.code.cpp;

import java.util.regex.Pattern;
import org.otowi.documents.Cancellation;
import org.otowi.documents.code.braces.BraceMasker;
import org.otowi.documents.code.braces.NumberFinder;
import org.otowi.documents.code.braces.Preprocessor;
import org.otowi.documents.code.braces.Tokens;
import org.otowi.documents.code.braces.Walker;
import org.otowi.documents.code.outline.FileAccessFinder;
import org.otowi.documents.code.outline.LanguageScanner;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.Outline;
import org.otowi.documents.code.outline.SourceText;

/** Outlines C and C++: types, functions, macros, variables that other files can see, includes. */
public final class CppScanner implements LanguageScanner {

    private static final FileAccessFinder FILES = new FileAccessFinder(Pattern.compile(
            "(?<![\\w.>])(?:(?:std\\s?::\\s?)?(?:fopen|freopen|fread|fwrite|fscanf|mmap)|open|creat"
            + "|(?:std\\s?::\\s?)?[io]?fstream\\s++\\w++|H5F(?:open|create)|nc_(?:open|create)|MPI_File_open)\\s?\\("));
    private static final NumberFinder NUMBERS = new NumberFinder(Pattern.compile("\\b(?:const|constexpr)\\s"));

    private final boolean isCpp;

    public CppScanner(boolean isCpp) {
        this.isCpp = isCpp;
    }

    @Override
    public MaskedSource mask(SourceText source, Cancellation cancellation) {
        return new BraceMasker(source, false).mask(cancellation);
    }

    @Override
    public void scan(MaskedSource masked, Outline outline, Cancellation cancellation) {
        Preprocessor preprocessor = new Preprocessor(masked);
        MaskedSource code = preprocessor.run(cancellation);
        Directives directives = new Directives(masked, outline);
        preprocessor.directives().forEach(directives::read);
        Tokens tokens = new Tokens(code.code());
        new Walker(tokens, new CppGrammar(code, tokens, outline, isCpp)).walk(cancellation);
        outline.settle();
        outline.forgetAnnouncements();
        NUMBERS.find(code, outline, cancellation);
        FILES.find(code, outline, cancellation);
    }
}
