package org.otowi.assistant.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.otowi.assistant.messages.Messages;
import org.otowi.assistant.render.Labels;
import org.otowi.documents.TextPiece;

/**
 * Looks in material for words that speak to a model instead of to the reader. What it finds is told to the person and
 * changes nothing: the frame and the instructions of Otowi hold for all material alike.
 */
final class InstructionScan {

    private static final int MOST = 5;

    private static final Pattern SUSPECT = Pattern.compile("(?iu)"
            + "\\b(?:ignore|disregard|forget|override)\\b.{0,40}"
            + "\\b(?:previous|prior|above|earlier|preceding|other|all|your|any)\\b"
            + ".{0,30}\\b(?:instructions?|prompts?|rules|directions|guidelines|context)\\b"
            + "|\\byou are (?:now|no longer) (?:an?|the|my|in|bound)\\b.{0,40}"
            + "\\b(?:assistant|model|ai|dan|jailbroken|unrestricted)\\b"
            + "|\\b(?:reveal|print|repeat|show|output)\\b.{0,20}"
            + "\\b(?:system|developer|hidden) (?:prompt|message|instructions?)\\b"
            + "|\\bif you(?:'re| are) an? (?:ai|llm|large language model|language model|automated)\\b"
            + "|\\b(?:note|attention|instructions?|message) (?:to|for) (?:the |all |any )?"
            + "(?:ai|llms?|language models?|(?:ai )?assistants?)\\b"
            + "|\\b(?:ai|llm|language model|ai assistant|ai reviewer)s?\\b.{0,30}\\b(?:must|should|has to|have to)\\b.{0,40}"
            + "\\b(?:recommend|accept|praise|positive)\\b"
            + "|\\bgive (?:only |it )?(?:an? )?(?:strong(?:ly)? |very |only )*positive (?:reviews?|ratings?|assessment)\\b"
            + "|<\\|(?:im_start|im_end|system|endoftext)\\|>|\\[/?INST\\]|<</?SYS>>");

    /** Letters of the Unicode block of tags, and long runs of characters without width: text that people do not see. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\x{E0020}-\\x{E007F}]{3}|[\\u200b-\\u200f\\u2060-\\u2064\\ufeff]{8}");

    private InstructionScan() {}

    /** A sentence for each place, the first few of all. */
    static List<String> warnings(List<Material> materials) {
        List<String> found = new ArrayList<>();
        for (Material material : materials) {
            for (TextPiece piece : material.pieces()) {
                String key = HIDDEN.matcher(piece.text()).find() ? "model.hidden"
                        : SUSPECT.matcher(piece.text()).find() ? "model.instruction" : "";
                if (!key.isEmpty() && found.size() < MOST) {
                    found.add(Messages.format(key, material.name(), Labels.of(piece.anchor())));
                }
            }
        }
        return found;
    }
}
