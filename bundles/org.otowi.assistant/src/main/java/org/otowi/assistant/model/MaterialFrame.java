package org.otowi.assistant.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.otowi.documents.SourceAnchor;
import org.otowi.documents.TextPiece;
import org.otowi.provenance.VisibleText;

/**
 * Sets material apart from instructions: each line of it carries its place, and its frame carries a mark that nobody
 * can write into a file, as it is a hash over all files.
 */
final class MaterialFrame {

    private static final int MARK_DIGITS = 16;

    private final String mark;

    private MaterialFrame(String mark) {
        this.mark = mark;
    }

    /** The frame for these materials; the same materials have the same one, so that a preview shows what is sent. */
    static MaterialFrame of(List<Material> materials) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Material material : materials) {
                digest.update(material.name().getBytes(StandardCharsets.UTF_8));
                digest.update(material.sha256().getBytes(StandardCharsets.UTF_8));
            }
            return new MaterialFrame(HexFormat.of().formatHex(digest.digest()).substring(0, MARK_DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String mark() {
        return mark;
    }

    String begin(Material material) {
        return "<<<material " + mark + " file \"" + VisibleText.of(material.name()).replace('"', '\'') + "\">>>\n";
    }

    String end() {
        return "<<<end of material " + mark + ">>>\n";
    }

    /** A piece behind what it is called by. */
    static String line(String label, TextPiece piece) {
        return label + "| " + text(piece) + "\n";
    }

    /** The words of a piece on one line; halves of letters cannot be sent. */
    static String text(TextPiece piece) {
        String line = piece.text().replace('\n', ' ').replace('\r', ' ');
        return new String(line.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE);
    }

    /** The place of a piece: a page or a line. */
    static String place(TextPiece piece) {
        SourceAnchor anchor = piece.anchor();
        return anchor.page().isPresent() ? "p. " + anchor.page().getAsInt()
                : anchor.line().isPresent() ? String.valueOf(anchor.line().getAsInt()) : "-";
    }
}
