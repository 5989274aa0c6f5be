package org.otowi.documents.latex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.input.DecodedText;
import org.otowi.documents.input.FileLoader;
import org.otowi.documents.input.Messages;
import org.otowi.documents.input.ReadBudget;
import org.otowi.documents.input.TextDecoder;

/**
 * Puts a LaTeX document together from its files, comments left out.
 *
 * <p>Only files in the main file's folder and below it are read, each not within itself, to a limited depth. Text from an
 * included file gets the line of the main file that includes it, since that is the file that anchors open.
 */
final class TexIncluder {

    private static final int DEEPEST = 16;
    private static final int MOST_FILES = 500;
    private static final Pattern INCLUDE = Pattern.compile(
            "\\\\(?:input|include|subfile)(?:\\s*\\{([^{}]*)\\}|\\s+([^\\s{}\\\\]+))");
    private static final Pattern VERBATIM =
            Pattern.compile("\\\\(begin|end)\\s*\\{(?:verbatim|Verbatim|lstlisting|minted|comment)\\*?\\}");

    private final ReadBudget budget;
    private final Consumer<String> warnings;
    private final TexSource.Builder result = new TexSource.Builder();
    private final List<Path> open = new ArrayList<>();
    private int files;
    private boolean verbatim;

    TexIncluder(ReadBudget budget, Consumer<String> warnings) {
        this.budget = budget;
        this.warnings = warnings;
    }

    /** The whole text of the document that the main file's text starts. */
    TexSource assemble(DecodedText main) throws UnreadableDocumentException {
        Path file = budget.file().toAbsolutePath().normalize();
        open.add(file);
        append(main, Optional.empty());
        return result.build();
    }

    private void append(DecodedText text, Optional<Integer> includedAt) throws UnreadableDocumentException {
        budget.spend(text.text().length());
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
        int comment = commentStart(content);
        appendCode(content.substring(0, comment), line);
        if (comment == content.length()) {
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

    /** A per cent sign starts a comment unless an odd number of backslashes stands before it. */
    private static int commentStart(String line) {
        boolean escaped = false;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '%' && !escaped) {
                return i;
            }
            escaped = line.charAt(i) == '\\' && !escaped;
        }
        return line.length();
    }

    private void include(String name, int line) throws UnreadableDocumentException {
        Optional<Path> target = find(name);
        if (target.isEmpty()) {
            warnings.accept(Messages.text("includeMissing", name, line));
        } else if (open.contains(target.get()) || open.size() > DEEPEST || ++files > MOST_FILES) {
            warnings.accept(Messages.text("includeEndless", name, line));
        } else if (isOutside(target.get())) {
            warnings.accept(Messages.text("includeOutside", name, line));
        } else {
            includeFile(target.get(), name, line);
        }
    }

    private void includeFile(Path target, String name, int line) throws UnreadableDocumentException {
        open.add(target);
        try {
            ReadBudget part = budget.forPart(target);
            append(new TextDecoder().decode(new FileLoader().load(part)), Optional.of(line));
        } catch (UnreadableDocumentException e) {
            budget.check();
            warnings.accept(Messages.text("includeUnreadable", name, line, e.getMessage()));
        } finally {
            open.remove(open.size() - 1);
        }
    }

    /** TeX looks from the main file's folder and adds the extension where it is missing. */
    private Optional<Path> find(String name) {
        for (String candidate : List.of(name + ".tex", name)) {
            try {
                Path path = open.get(0).resolveSibling(candidate).normalize();
                if (Files.isRegularFile(path)) {
                    return Optional.of(path);
                }
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isOutside(Path target) {
        try {
            return !target.toRealPath().startsWith(open.get(0).getParent().toRealPath());
        } catch (IOException e) {
            return true;
        }
    }
}
