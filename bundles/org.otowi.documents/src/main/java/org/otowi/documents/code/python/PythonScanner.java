package org.otowi.documents.code.python;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otowi.documents.Cancellation;
import org.otowi.documents.code.outline.CommentText;
import org.otowi.documents.code.outline.FileAccessFinder;
import org.otowi.documents.code.outline.LanguageScanner;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.Outline;
import org.otowi.documents.code.outline.SourceText;
import org.otowi.documents.code.outline.Span;
import org.otowi.documents.code.outline.SymbolDraft;

/** Outlines Python: classes, functions, variables of modules and classes, imports, docstrings. */
public final class PythonScanner implements LanguageScanner {

    private static final FileAccessFinder FILES = new FileAccessFinder(Pattern.compile(
            "(?<![\\w.])(?:open|os\\.open|io\\.open|gzip\\.open|bz2\\.open|lzma\\.open|h5py\\.File|netCDF4\\.Dataset"
            + "|(?:np|numpy)\\.(?:load|save|savez|savez_compressed|loadtxt|savetxt|genfromtxt|fromfile|memmap)"
            + "|(?:pd|pandas)\\.read_\\w++|(?:xr|xarray)\\.open_\\w++|(?:json|pickle|yaml|toml|tomllib)\\.(?:load|dump)"
            + "|(?!self\\b)\\w++(?:\\.\\w++)*+"
            + "(?<=\\.(?:read_text|write_text|read_bytes|write_bytes|tofile|to_csv|to_hdf|to_netcdf"
            + "|to_parquet|savefig)))\\s?\\("));
    private static final Pattern DOCSTRING = Pattern.compile("[rRuUbB]{0,2}\"++");
    private static final Pattern QUOTES = Pattern.compile("^[rRuUbB]{0,2}(?:\"\"\"|'''|[\"'])|(?:\"\"\"|'''|[\"'])$");

    /** A class or function whose block is open. */
    private record Block(int indent, SymbolDraft symbol) {}

    @Override
    public MaskedSource mask(SourceText source, Cancellation cancellation) {
        return new PythonMasker(source).mask(cancellation);
    }

    @Override
    public void scan(MaskedSource masked, Outline outline, Cancellation cancellation) {
        new Walk(masked, outline).run(cancellation);
        FILES.find(masked, outline, cancellation);
    }

    /** One pass over the statements of a file. */
    private static final class Walk {

        private final MaskedSource masked;
        private final Outline outline;
        private final Declarations declarations;
        private final Deque<Block> blocks = new ArrayDeque<>();
        private boolean docstringMayFollow = true;

        Walk(MaskedSource masked, Outline outline) {
            this.masked = masked;
            this.outline = outline;
            declarations = new Declarations(masked, outline);
        }

        void run(Cancellation cancellation) {
            StatementReader reader = new StatementReader(masked);
            for (Optional<Statement> next = reader.next(); next.isPresent(); next = reader.next()) {
                cancellation.check();
                read(next.get());
            }
            declarations.finish();
        }

        private void read(Statement statement) {
            while (!blocks.isEmpty() && statement.indent() <= blocks.peek().indent()) {
                blocks.pop();
            }
            blocks.forEach(block -> block.symbol().endAt(statement.end()));
            Optional<SymbolDraft> around = Optional.ofNullable(blocks.peek()).map(Block::symbol);
            if (docstringMayFollow && isString(statement)) {
                document(around, statement);
                docstringMayFollow = false;
                return;
            }
            Optional<SymbolDraft> declared = declarations.read(statement, around);
            declared.ifPresent(symbol -> blocks.push(new Block(statement.indent(), symbol)));
            docstringMayFollow = declared.isPresent();
        }

        private boolean isString(Statement statement) {
            return DOCSTRING.matcher(masked.code()).region(statement.start(), statement.end()).matches();
        }

        private void document(Optional<SymbolDraft> around, Statement statement) {
            String literal = masked.raw(new Span(statement.start(), statement.end()));
            String text = CommentText.withoutIndent(QUOTES.matcher(literal).replaceAll("").lines().toList());
            around.ifPresentOrElse(symbol -> symbol.documentation(text),
                    () -> outline.describe(text, new Span(statement.start(), statement.end())));
        }
    }
}
