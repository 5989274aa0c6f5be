package org.otowi.documents.code.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otowi.documents.code.Comment;

/** Finds the comment at the top of a file that says what the file is for. */
public final class HeadComment {

    private static final Pattern LICENCE = Pattern.compile("(?i)copyright|\\blicen[sc]|SPDX-|all rights reserved"
            + "|redistribut|warrant(?:y|ies)|merchantability|\\(c\\) \\d{4}|liab(?:le|ility)");
    private static final Pattern MODE_LINE = Pattern.compile(
            "(?m)^!?/.*$|^.*-\\*-.*-\\*-.*$|^\\s*(?:vim?|coding)\\s*[:=].*$|^\\s*[@\\\\](?:file|brief)\\b[ \\t]*(?:\\S+\\.\\w+$)?");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{3,}[^\\n]*\\s\\p{L}{2,}");

    private HeadComment() {}

    /** The first comment before any code that is more than a licence. */
    public static Optional<Comment> find(MaskedSource masked) {
        return blocks(masked).stream().flatMap(block -> described(masked, block).stream()).findFirst();
    }

    private static Optional<Comment> described(MaskedSource masked, Span block) {
        String text = withoutLicence(CommentText.of(masked.raw(block)));
        return WORDS.matcher(text).find()
                ? Optional.of(new Comment(text, masked.source().anchor(block.start(), block.end()))) : Optional.empty();
    }

    /** The paragraphs of a text that are no licence, without mode lines and file names. */
    public static String withoutLicence(String text) {
        List<String> kept = new ArrayList<>();
        for (String paragraph : MODE_LINE.matcher(text).replaceAll("").split("\\n\\s*\\n")) {
            if (!LICENCE.matcher(paragraph).find() && !paragraph.isBlank()) {
                kept.add(paragraph.strip());
            }
        }
        return String.join("\n\n", kept);
    }

    /** Comments before the first code, line comments of adjacent lines joined. */
    private static List<Span> blocks(MaskedSource masked) {
        List<Span> blocks = new ArrayList<>();
        int at = 0;
        for (Span comment : masked.comments()) {
            if (!masked.isBlank(at, comment.start())) {
                break;
            }
            Span last = blocks.isEmpty() ? new Span(0, 0) : blocks.get(blocks.size() - 1);
            if (isContinued(masked, last, comment)) {
                blocks.set(blocks.size() - 1, new Span(last.start(), comment.end()));
            } else {
                blocks.add(comment);
            }
            at = comment.end();
        }
        return blocks;
    }

    private static boolean isContinued(MaskedSource masked, Span last, Span comment) {
        return last.end() > 0 && !masked.raw(comment).startsWith("/*")
                && !masked.raw(new Span(last.start(), last.start() + 2)).equals("/*")
                && masked.source().lineOf(comment.start()) == masked.source().lineOf(last.end() - 1) + 1;
    }
}
