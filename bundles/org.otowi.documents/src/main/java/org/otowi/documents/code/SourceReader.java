package org.otowi.documents.code;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.otowi.documents.Cancellation;
import org.otowi.documents.SourceFile;
import org.otowi.documents.code.cpp.CppScanner;
import org.otowi.documents.code.fortran.FortranScanner;
import org.otowi.documents.code.javalang.JavaScanner;
import org.otowi.documents.code.julia.JuliaScanner;
import org.otowi.documents.code.matlab.MatlabScanner;
import org.otowi.documents.code.outline.CallFinder;
import org.otowi.documents.code.outline.HeadComment;
import org.otowi.documents.code.outline.LanguageScanner;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.Outline;
import org.otowi.documents.code.outline.SourceText;
import org.otowi.documents.code.outline.TodoFinder;
import org.otowi.documents.code.python.PythonScanner;

/** Outlines source files. Any text is accepted: what is no code of the language yields an outline with little in it. */
public final class SourceReader {

    /** Beyond this an outline would need more memory than an IDE has to spare. */
    private static final int LONGEST = 8 << 20;

    /**
     * Outlines the text of a file.
     *
     * @param file what the result is to name as its file; it is not read
     * @param sha256 hash of the file's bytes
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public SourceFile read(Path file, String sha256, String text, Language language, Cancellation cancellation) {
        SourceText source = new SourceText(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
        LanguageScanner scanner = scanner(language);
        MaskedSource masked = scanner.mask(source, cancellation);
        Outline outline = new Outline(source);
        scanner.scan(masked, outline, cancellation);
        List<Call> calls = new CallFinder(masked, scanner.calls()).find(outline.drafts(), cancellation);
        return new SourceFile(file, sha256, language, (int) text.lines().count(), headComment(outline, masked),
                outline.symbols(), outline.dependencies(), outline.constants(), outline.fileAccesses(), calls,
                TodoFinder.find(masked), text.length() <= LONGEST ? List.of()
                : List.of(Messages.longSource(source.lines())));
    }

    private static LanguageScanner scanner(Language language) {
        return switch (language) {
            case FORTRAN_FREE -> new FortranScanner(false);
            case FORTRAN_FIXED -> new FortranScanner(true);
            case C -> new CppScanner(false);
            case CPP -> new CppScanner(true);
            case PYTHON -> new PythonScanner();
            case JAVA -> new JavaScanner();
            case JULIA -> new JuliaScanner();
            case MATLAB -> new MatlabScanner();
        };
    }

    /** What the file says of itself, or else what its first symbol says. */
    private static Optional<Comment> headComment(Outline outline, MaskedSource masked) {
        return outline.description().or(() -> HeadComment.find(masked)).or(() -> outline.symbols().stream()
                .filter(symbol -> symbol.depth() == 0 && symbol.kind() != SymbolKind.MACRO
                        && symbol.kind() != SymbolKind.VARIABLE && !symbol.documentation().isEmpty()).findFirst()
                .map(symbol -> new Comment(symbol.documentation(), symbol.anchor())));
    }
}
