package org.otowi.assistant.workspace.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.otowi.assistant.model.Material;
import org.otowi.documents.Cancellation;
import org.otowi.documents.TextPiece;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.models.chat.Image;

/**
 * An attached file as a model gets it.
 *
 * @param whole the file, with what it includes: the gate judges all of it, also where only lines of it are sent
 * @param sent what is sent of it
 * @param image the picture that it is, for models that see
 */
record AttachedMaterial(List<Material> whole, List<Material> sent, Optional<Image> image) {

    private static final Map<String, String> PICTURES = Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg",
            "webp", "image/webp", "gif", "image/gif");
    private static final int LARGEST_PICTURE = 16 << 20;

    /**
     * Reads the file.
     *
     * @throws UnreadableDocumentException if it cannot be opened
     * @throws IOException if a picture cannot be read
     */
    static AttachedMaterial read(Attachment attachment, boolean vision, Cancellation cancellation)
            throws UnreadableDocumentException, IOException {
        List<Material> whole = Material.read(attachment.file().getFileName().toString(), attachment.file(), cancellation);
        List<Material> sent = new ArrayList<>(whole);
        if (attachment.selection().isPresent()) {
            sent = List.of(selected(attachment, whole.get(0)));
        }
        return new AttachedMaterial(whole, sent, vision ? picture(attachment.file()) : Optional.empty());
    }

    private static Material selected(Attachment attachment, Material file) {
        List<TextPiece> pieces = file.pieces().stream().filter(piece -> attachment.covers(piece.anchor())).toList();
        return file.with(attachment.name(), pieces);
    }

    private static Optional<Image> picture(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String type = PICTURES.get(name.substring(name.lastIndexOf('.') + 1));
        return type == null || Files.size(file) > LARGEST_PICTURE ? Optional.empty()
                : Optional.of(new Image(type, Files.readAllBytes(file)));
    }
}
