package org.otowi.assistant.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.documents.Cancellation;
import org.otowi.documents.FullText;
import org.otowi.documents.FullTextReader;
import org.otowi.documents.ReadLimits;
import org.otowi.documents.TextPiece;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.models.egress.Inspectable;

/**
 * A file that a person gives to a model.
 *
 * @param name what the person called it
 * @param path where it lies, for the rules of exclusion; empty for what was piped in
 * @param size bytes of the file
 * @param sha256 hash of these bytes
 * @param pieces its text; empty if none could be extracted, and then nothing of it is sent
 * @param printed all that it shows, also what is not sent, such as the running heads of a PDF: the gate judges it
 */
public record Material(String name, Optional<Path> path, long size, String sha256, List<TextPiece> pieces, String printed) {

    public Material {
        pieces = List.copyOf(pieces);
    }

    /**
     * Reads a file, with a LaTeX document also what it includes.
     *
     * @param name what the person called it
     * @throws UnreadableDocumentException if it cannot be opened
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static List<Material> read(String name, Path file, Cancellation cancellation) throws UnreadableDocumentException {
        List<FullText> texts = new FullTextReader(ReadLimits.DEFAULT).read(file, cancellation);
        List<Material> materials = new ArrayList<>();
        for (FullText text : texts) {
            boolean included = text != texts.get(0);
            String called = included ? file.toAbsolutePath().getParent().relativize(text.file()).toString() : name;
            materials.add(new Material(called, Optional.of(text.file().toAbsolutePath().normalize()), text.size(),
                    text.sha256(), text.pieces(), text.printed()));
        }
        return materials;
    }

    /** The same, as something that lies in no file of the person's. */
    public Material withoutPath() {
        return new Material(name, Optional.empty(), size, sha256, pieces, printed);
    }

    /** Other pieces of the same file. */
    public Material with(String called, List<TextPiece> others) {
        return new Material(called, path, size, sha256, others, printed);
    }

    /** What the gate looks at. */
    Inspectable inspectable() {
        Optional<String> text = pieces.isEmpty() ? Optional.empty() : Optional.of(printed);
        return new Inspectable(name, path, size, text);
    }
}
