package org.otowi.assistant.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.otowi.assistant.messages.Messages;
import org.otowi.documents.TextPiece;

/**
 * Materials as they are said to a model.
 *
 * @param text the frames with what is in them
 * @param mark what the frames are known by
 * @param warnings what was left out and why, for a person
 */
record FramedText(String text, String mark, List<String> warnings) {

    FramedText {
        warnings = List.copyOf(warnings);
    }

    /** As much of the materials as fits, what bears on the question first. */
    static FramedText of(List<Material> materials, String question, Budget budget) {
        return of(materials, question, budget, (piece, index) -> MaterialFrame.place(piece), "model.cut");
    }

    /** The same of one material whose pieces are numbered from 1 instead of called by their places, both ends first. */
    static FramedText numbered(Material material, Budget budget) {
        return of(List.of(material), "", budget, (piece, index) -> String.valueOf(index + 1), "model.summary.cut");
    }

    private static FramedText of(List<Material> materials, String question, Budget budget, Label label, String cut) {
        MaterialFrame frame = MaterialFrame.of(materials);
        List<Stretch> stretches = Stretch.of(materials);
        BitSet chosen = Selection.of(stretches, question, budget);
        StringBuilder text = new StringBuilder();
        List<String> warnings = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < materials.size(); i++) {
            Material material = materials.get(i);
            text.append(frame.begin(material));
            int all = 0;
            int sent = 0;
            for (; at < stretches.size() && stretches.get(at).material() == i; at++) {
                all++;
                sent += append(stretches.get(at), chosen.get(at), at == 0 || chosen.get(at - 1), label, text);
            }
            text.append(all == 0 ? Messages.format("model.noText") + "\n" : "").append(frame.end()).append('\n');
            if (sent < all) {
                warnings.add(Messages.format(cut, material.name(), 100L * sent / all));
            }
        }
        return new FramedText(text.toString(), frame.mark(), warnings);
    }

    private static int append(Stretch stretch, boolean chosen, boolean followsSent, Label label,
            StringBuilder text) {
        if (!chosen) {
            text.append(followsSent ? Messages.format("model.gap") + "\n" : "");
            return 0;
        }
        for (int i = 0; i < stretch.pieces().size(); i++) {
            TextPiece piece = stretch.pieces().get(i);
            text.append(MaterialFrame.line(label.of(piece, stretch.first() + i), piece));
        }
        return 1;
    }

    /** What a piece is called by. */
    private interface Label {

        String of(TextPiece piece, int index);
    }
}
