package org.otowi.documents.code.fortran;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otowi.documents.Cancellation;
import org.otowi.documents.code.outline.CallStyle;
import org.otowi.documents.code.outline.FileAccessFinder;
import org.otowi.documents.code.outline.LanguageScanner;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.Outline;
import org.otowi.documents.code.outline.SourceText;
import org.otowi.documents.code.outline.Span;
import org.otowi.documents.code.outline.SymbolDraft;

/** Outlines Fortran, from FORTRAN 77 in fixed form to Fortran 2018. */
public final class FortranScanner implements LanguageScanner {

    private static final FileAccessFinder FILES = new FileAccessFinder(Pattern.compile(
            "(?i)(?<![\\w%])(?:open|inquire|nf90_open|nf90_create|nf_open|nf_create|h5fopen_f|h5fcreate_f|mpi_file_open"
            + "|(?:read|write)(?=\\s?\\(\\s?"
            + "(?:unit\\s?=\\s?)?(?:(?![056][,)\\s])\\d+|\\w*(?:unit|lun|fid)\\w*)\\s?[,)]))"
            + "\\s?\\("));

    private final boolean isFixed;

    public FortranScanner(boolean isFixed) {
        this.isFixed = isFixed;
    }

    @Override
    public MaskedSource mask(SourceText source, Cancellation cancellation) {
        return new FortranMasker(source, isFixed).mask(cancellation);
    }

    @Override
    public CallStyle calls() {
        return CallStyle.FORTRAN;
    }

    @Override
    public void scan(MaskedSource masked, Outline outline, Cancellation cancellation) {
        ScopeStack scopes = new ScopeStack();
        Declarations declarations = new Declarations(masked, outline, scopes);
        Statements statements = new Statements(masked);
        int end = 0;
        for (Optional<Span> next = statements.next(); next.isPresent(); next = statements.next()) {
            cancellation.check();
            declarations.read(next.get());
            end = next.get().end();
        }
        scopes.closeAll(end);
        outline.drafts().forEach(draft -> draft.parent().filter(around -> !around.isExported())
                .ifPresent(around -> draft.exported(false)));
        documentInside(masked, outline.drafts());
        FILES.find(masked, outline, cancellation);
    }

    /** Old libraries describe a procedure below the declarations of its arguments. */
    private static void documentInside(MaskedSource masked, List<SymbolDraft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            SymbolDraft draft = drafts.get(i);
            if (draft.isProcedure() && draft.documentation().isEmpty()) {
                int next = i + 1 < drafts.size() ? drafts.get(i + 1).start() : draft.end();
                draft.documentation(masked.wordsInside(draft.bodyStart(), Math.min(next, draft.end())));
            }
        }
    }
}
