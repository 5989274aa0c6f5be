package org.otowi.documents.code;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.io.FilenameUtils;
import org.otowi.documents.Cancellation;
import org.otowi.documents.code.braces.BraceMasker;
import org.otowi.documents.code.outline.SourceText;

/** Tells the language of a source file from its name and, where names are ambiguous, from its text. */
public final class Languages {

    private static final int ENOUGH = 200_000;
    private static final Pattern CPP_WORDS = Pattern.compile(
            "(?m)^\\s*(?:template\\s*<|namespace\\s+\\w|using\\s+\\w|class\\s+\\w+[^;*()]*(?:[{:]|$)"
            + "|(?:public|private|protected)\\s*:)"
            + "|#\\s*include\\s*<[a-z_]+>|\\b(?:constexpr|static_cast|noexcept|nullptr)\\b|\\w::\\w");
    private static final Pattern FIXED_COMMENT = Pattern.compile("^[cC*](?:\\s.*|[^a-zA-Z(=%].*|)$");
    private static final Pattern FREE_START = Pattern.compile(
            "(?i)^ {0,4}(?:module|program|subroutine|function|use|implicit|integer|real|contains|end|call|if|do)\\b.*");

    private static final Pattern NOT_MATLAB = Pattern.compile("\\A\\s*(?://|/\\*|\\(\\*)"
            + "|(?m)^[ \\t]*(?:#[ \\t]*(?:import|include|define|pragma|ifdef|ifndef)\\b\\s*[\\w<\"]|@(?:interface|implementation|protocol|class|import)\\s+\\w)");

    private Languages() {}

    /** The language of a file, empty if its name is that of no source file that is outlined. */
    public static Optional<Language> of(Path file, String text) {
        String extension = FilenameUtils.getExtension(String.valueOf(file.getFileName())).toLowerCase(Locale.ROOT);
        String start = text.substring(0, Math.min(text.length(), ENOUGH));
        return switch (extension) {
            case "f90", "f95", "f03", "f08", "f18" -> Optional.of(Language.FORTRAN_FREE);
            case "f", "for", "ftn", "f77", "fpp" -> Optional.of(fortranForm(start));
            case "c" -> Optional.of(Language.C);
            case "h" -> Optional.of(isCpp(start) ? Language.CPP : Language.C);
            case "cc", "cpp", "cxx", "c++", "hpp", "hh", "hxx", "h++", "cu", "cuh", "ipp", "tpp" ->
                Optional.of(Language.CPP);
            case "py", "pyi", "pyw" -> Optional.of(Language.PYTHON);
            case "java" -> Optional.of(Language.JAVA);
            case "jl" -> Optional.of(Language.JULIA);
            case "m" -> isMatlab(start) ? Optional.of(Language.MATLAB) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether a file with a name in {@code .m} is no Objective-C (whose comments and directives differ) nor Mathematica. */
    static boolean isMatlab(String text) {
        return !NOT_MATLAB.matcher(text).find();
    }

    private static boolean isCpp(String text) {
        String code = new BraceMasker(new SourceText(text), false).mask(Cancellation.NEVER).code();
        return CPP_WORDS.matcher(code).find();
    }

    /** Free form shows in statements that begin before column seven and in lines continued by an ampersand. */
    private static Language fortranForm(String text) {
        boolean isFree = text.lines().anyMatch(line -> !FIXED_COMMENT.matcher(line).matches()
                && (FREE_START.matcher(line).matches() || line.stripTrailing().endsWith("&") && line.length() < 72));
        return isFree ? Language.FORTRAN_FREE : Language.FORTRAN_FIXED;
    }
}
