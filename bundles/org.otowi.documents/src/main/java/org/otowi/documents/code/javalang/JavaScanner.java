package org.otowi.documents.code.javalang;

import java.util.regex.Pattern;
import org.otowi.documents.Cancellation;
import org.otowi.documents.code.braces.BraceMasker;
import org.otowi.documents.code.braces.NumberFinder;
import org.otowi.documents.code.braces.Tokens;
import org.otowi.documents.code.braces.Walker;
import org.otowi.documents.code.outline.FileAccessFinder;
import org.otowi.documents.code.outline.LanguageScanner;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.Outline;
import org.otowi.documents.code.outline.SourceText;

/** Outlines Java: types, methods, fields, imports; not what is declared inside methods. */
public final class JavaScanner implements LanguageScanner {

    private static final FileAccessFinder FILES = new FileAccessFinder(Pattern.compile(
            "\\b(?:new\\s(?:File(?:Input|Output)Stream|File(?:Reader|Writer)|RandomAccessFile|ZipFile|JarFile)"
            + "|Files\\s?\\.\\s?(?:read|write|new|lines|copy|move|delete|create|walk|list|mismatch)\\w*+"
            + "|(?:FileChannel|AsynchronousFileChannel)\\s?\\.\\s?open)\\s?\\("));
    private static final NumberFinder NUMBERS = new NumberFinder(Pattern.compile("\\bfinal\\s"));

    @Override
    public MaskedSource mask(SourceText source, Cancellation cancellation) {
        return new BraceMasker(source, true).mask(cancellation);
    }

    @Override
    public void scan(MaskedSource masked, Outline outline, Cancellation cancellation) {
        Tokens tokens = new Tokens(masked.code());
        new Walker(tokens, new JavaGrammar(masked, tokens, outline)).walk(cancellation);
        NUMBERS.find(masked, outline, cancellation);
        FILES.find(masked, outline, cancellation);
    }
}
