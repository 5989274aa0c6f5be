package org.otowi.documents.latex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.input.DecodedText;
import org.otowi.documents.input.FileLoader;
import org.otowi.documents.input.LoadedFile;
import org.otowi.documents.input.ReadBudget;
import org.otowi.documents.input.TextDecoder;

/** The files that a document may be made of: those in the main file's folder and below it, and no others. */
final class TexFiles {

    private final Path main;
    private final ReadBudget budget;
    private final Map<Path, LoadedFile> loaded = new LinkedHashMap<>();

    TexFiles(ReadBudget budget) {
        this.main = budget.file().toAbsolutePath().normalize();
        this.budget = budget;
    }

    /** What was loaded so far, each file once, in order. */
    List<LoadedFile> loaded() {
        return List.copyOf(loaded.values());
    }

    Path main() {
        return main;
    }

    /** A file by its name as seen from the main file, the extension added where it is missing, as TeX does. */
    Optional<Path> find(String name, String extension) {
        for (String candidate : List.of(name + extension, name)) {
            try {
                Path path = main.resolveSibling(candidate).normalize();
                if (Files.isRegularFile(path)) {
                    return Optional.of(path);
                }
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the file lies elsewhere on the disk, links followed. */
    boolean isOutside(Path file) {
        try {
            return !file.toRealPath().startsWith(main.getParent().toRealPath());
        } catch (IOException e) {
            return true;
        }
    }

    /** The text of a file, within what is left of the budget. */
    DecodedText load(Path file) throws UnreadableDocumentException {
        LoadedFile bytes = new FileLoader().load(budget.forPart(file));
        DecodedText text = new TextDecoder().decode(bytes);
        budget.spend(text.text().length());
        loaded.putIfAbsent(file, bytes);
        return text;
    }
}
