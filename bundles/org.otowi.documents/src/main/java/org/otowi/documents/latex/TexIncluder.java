package org.otowi.documents.latex;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.UnreadableDocumentException.Reason;
import org.otowi.documents.input.DecodedText;
import org.otowi.documents.input.Messages;
import org.otowi.documents.input.ReadBudget;

/**
 * Puts a LaTeX document together from its files, comments left out.
 *
 * <p>No file is read within itself, nor to more than a limited depth. Text from an
 * included file gets the line of the main file that includes it, since that is the file that anchors open.
 */
final class TexIncluder {

    private static final int DEEPEST = 16;
    private static final int MOST_FILES = 500;
    private static final Pattern INCLUDE = Pattern.compile(
            "\\\\(?:input|include|subfile)(?:\\s*\\{([^{}]*)\\}|\\s+([^\\s{}\\\\]+))");
    private static final Pattern VERBATIM =
            Pattern.compile("\\\\(begin|end)\\s*\\{(?:verbatim|Verbatim|lstlisting|minted|comment)\\*?\\}");

    private static final Pattern COMMENT = Pattern.compile("\\\\(?:url|href|nolinkurl|path)\\s*\\{[^{}\\s]*\\}"
            + "|\\\\(?:verb|lstinline)\\*?([^\\sA-Za-z*{\\[]).*?\\1|\\\\.|%");

    private final ReadBudget budget;
    private final TexFiles disk;
    private final Consumer<String> warnings;
    private final TexSource.Builder result = new TexSource.Builder();
    private final List<Path> open = new ArrayList<>();
    private int files;
    private boolean verbatim;
    /** A comment takes the end of its line with it, and the space that opens the next one. */
    private boolean joined;

    TexIncluder(TexFiles disk, ReadBudget budget, Consumer<String> warnings) {
        this.disk = disk;
        this.budget = budget;
        this.warnings = warnings;
    }

    /** The whole text of the document that the main file's text starts. */
    TexSource assemble(DecodedText main) throws UnreadableDocumentException {
        budget.spend(main.text().length());
        open.add(disk.main());
        append(main, Optional.empty());
        return result.build();
    }

    private void append(DecodedText text, Optional<Integer> includedAt) throws UnreadableDocumentException {
        int line = 0;
        for (String content : text.lines()) {
            budget.check();
            line++;
            appendLine(content, includedAt.orElse(line));
        }
    }

    private void appendLine(String content, int line) throws UnreadableDocumentException {
        Matcher mark = VERBATIM.matcher(content);
        if (verbatim || mark.find()) {
            result.append(content, line).append("\n", line);
            mark.reset();
            while (mark.find()) {
                verbatim = mark.group(1).equals("begin");
            }
            return;
        }
        String code = joined ? content.stripLeading() : content;
        int comment = commentStart(code);
        appendCode(code.substring(0, comment), line);
        joined = comment < code.length();
        if (!joined) {
            result.append("\n", line);
        }
    }

    private void appendCode(String code, int line) throws UnreadableDocumentException {
        Matcher include = INCLUDE.matcher(code);
        int done = 0;
        while (include.find()) {
            result.append(code.substring(done, include.start()), line);
            done = include.end();
            include(Optional.ofNullable(include.group(1)).orElse(include.group(2)).strip(), line);
        }
        result.append(code.substring(done), line);
    }

    /** A per cent sign starts a comment unless it is escaped, or part of an address or of verbatim text. */
    private static int commentStart(String line) {
        Matcher token = COMMENT.matcher(line);
        while (token.find()) {
            if (token.group().equals("%")) {
                return token.start();
            }
        }
        return line.length();
    }

    private void include(String name, int line) throws UnreadableDocumentException {
        Optional<Path> target = disk.find(name, ".tex");
        if (target.isEmpty()) {
            warnings.accept(Messages.text("includeMissing", name, line));
        } else if (open.contains(target.get()) || open.size() > DEEPEST || ++files > MOST_FILES) {
            warnings.accept(Messages.text("includeEndless", name, line));
        } else if (disk.isOutside(target.get())) {
            warnings.accept(Messages.text("includeOutside", name, line));
        } else {
            includeFile(target.get(), name, line);
        }
    }

    private void includeFile(Path target, String name, int line) throws UnreadableDocumentException {
        open.add(target);
        try {
            append(disk.load(target), Optional.of(line));
        } catch (UnreadableDocumentException e) {
            if (e.reason() == Reason.TOO_LARGE || e.reason() == Reason.TOO_SLOW) {
                throw e;
            }
            warnings.accept(Messages.text("includeUnreadable", name, line, e.getMessage()));
        } finally {
            open.remove(open.size() - 1);
        }
    }
}
