package org.otowi.documents.code.julia;

import java.util.regex.Pattern;
import org.otowi.documents.Cancellation;
import org.otowi.documents.code.outline.CallStyle;
import org.otowi.documents.code.outline.FileAccessFinder;
import org.otowi.documents.code.outline.LanguageScanner;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.Outline;
import org.otowi.documents.code.outline.SourceText;

/** Outlines Julia: modules, types, functions in long and short form, macros, constants, docstrings, imports. */
public final class JuliaScanner implements LanguageScanner {

    private static final FileAccessFinder FILES = new FileAccessFinder(Pattern.compile(
            "(?<![\\w.!@])(?:open|read|readlines|eachline|readdlm|writedlm|h5open|jldopen|jldsave|NCDataset|Dataset"
            + "|CSV\\.(?:read|write|File)|JLD2\\.(?:load|save)|FileIO\\.(?:load|save)|savefig|download)\\s?\\("));

    @Override
    public MaskedSource mask(SourceText source, Cancellation cancellation) {
        return new JuliaMasker(source).mask(cancellation);
    }

    @Override
    public void scan(MaskedSource masked, Outline outline, Cancellation cancellation) {
        new Walk(masked, outline).run(cancellation);
        FILES.find(masked, outline, cancellation);
    }

    @Override
    public CallStyle calls() {
        return CallStyle.JULIA;
    }
}
