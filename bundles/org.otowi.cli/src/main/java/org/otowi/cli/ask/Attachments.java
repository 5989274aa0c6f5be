package org.otowi.cli.ask;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.otowi.assistant.model.Material;
import org.otowi.cli.messages.Messages;
import org.otowi.cli.summarize.StandardInput;
import org.otowi.documents.Cancellation;
import org.otowi.documents.ReadLimits;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.models.chat.Image;
import org.otowi.provenance.Explanation;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;

/**
 * The files that go with a question.
 *
 * @param materials their texts, and for files without text that they are there
 * @param images those that are pictures
 */
record Attachments(List<Material> materials, List<Image> images) {

    Attachments {
        materials = List.copyOf(materials);
        images = List.copyOf(images);
    }

    /**
     * Reads them, each once.
     *
     * @throws CommandException if one cannot be opened
     */
    static Attachments read(List<Path> files, Environment environment, Cancellation cancellation) throws CommandException {
        List<Material> materials = new ArrayList<>();
        List<Image> images = new ArrayList<>();
        for (Path file : new LinkedHashSet<>(files)) {
            try {
                if (file.equals(StandardInput.NAME)) {
                    materials.add(standardInput(environment, cancellation));
                } else {
                    Path found = environment.folder().resolve(file);
                    materials.addAll(Material.read(file.toString(), found, cancellation));
                    image(found, materials.get(materials.size() - 1)).ifPresent(images::add);
                }
            } catch (UnreadableDocumentException e) {
                throw new CommandException(e.getMessage(), e);
            } catch (IOException e) {
                throw new CommandException(Messages.get("input.unreadable", file, Explanation.of(e)), e);
            }
        }
        return new Attachments(materials, images);
    }

    private static Material standardInput(Environment environment, Cancellation cancellation)
            throws IOException, UnreadableDocumentException {
        String name = Messages.get("summarize.standardInput");
        try (StandardInput input = new StandardInput(environment.in(), ReadLimits.DEFAULT.maxBytes() + 1)) {
            try {
                return Material.read(name, input.file(), cancellation).get(0).withoutPath();
            } catch (UnreadableDocumentException e) {
                throw new UnreadableDocumentException(e.reason(), e.getMessage().replace(input.file().toString(), name), e);
            }
        }
    }

    /** A picture, by the marks that its format begins with; only of files without text. */
    private static Optional<Image> image(Path file, Material material) throws IOException {
        if (!material.pieces().isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        return mediaType(bytes).map(type -> new Image(type, bytes));
    }

    private static Optional<String> mediaType(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 12), StandardCharsets.ISO_8859_1);
        return head.startsWith("\u0089PNG\r\n\u001a\n") ? Optional.of("image/png")
                : head.startsWith("\u00ff\u00d8\u00ff") ? Optional.of("image/jpeg")
                : head.startsWith("GIF8") ? Optional.of("image/gif")
                : head.startsWith("RIFF") && head.endsWith("WEBP") ? Optional.of("image/webp") : Optional.empty();
    }
}
