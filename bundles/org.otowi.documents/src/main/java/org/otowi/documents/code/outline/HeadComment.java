package org.otowi.documents.code.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otowi.documents.SourceAnchor;
import org.otowi.documents.code.Comment;

/** Finds the comment at the top of a file that says what the file is for. */
public final class HeadComment {

    private static final Pattern LICENCE = Pattern.compile("(?i)copyright|\\blicen[sc]|SPDX-|all rights reserved"
            + "|redistribut|warrant(?:y|ies)|merchantability|\\(c\\) \\d{4}|liab(?:le|ility)");
    private static final Pattern MODE_LINE = Pattern.compile(
            "(?m)^!?/.*$|^.*-\\*-.*-\\*-.*$|^\\s*(?:vim?|coding)\\s*[:=].*$"
            + "|^\\s*[@\\\\](?:file|brief)\\b[ \\t]*(?:\\S+\\.\\w+$)?");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{3,}[^\\n]*\\s\\p{L}{2,}");

    private HeadComment() {}

    /** The first comment before any code that is more than a licence. */
    public static Optional<Comment> find(MaskedSource masked) {
        List<Span> comments = masked.comments();
        int first = 0;
        int codeEnd = 0;
        while (first < comments.size() && masked.isBlank(codeEnd, comments.get(first).start())) {
            int behind = first + 1;
            while (behind < comments.size() && isContinued(masked, comments.get(behind - 1), comments.get(behind))) {
                behind++;
            }
            Optional<Comment> found = described(masked, first, behind);
            if (found.isPresent()) {
                return found;
            }
            codeEnd = comments.get(behind - 1).end();
            first = behind;
        }
        return Optional.empty();
    }

    private static Optional<Comment> described(MaskedSource masked, int first, int behind) {
        String text = withoutLicence(masked.wordsOf(first, behind));
        List<Span> comments = masked.comments();
        SourceAnchor place = masked.source().anchor(comments.get(first).start(), comments.get(behind - 1).end());
        return WORDS.matcher(text).find() ? Optional.of(new Comment(text, place)) : Optional.empty();
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

    /** Whether a line comment goes on in the next line. */
    private static boolean isContinued(MaskedSource masked, Span comment, Span next) {
        String text = masked.source().text();
        return !CommentText.isBlock(text, comment.start()) && !CommentText.isBlock(text, next.start())
                && masked.source().lineOf(next.start()) == masked.source().lineOf(comment.end() - 1) + 1
                && masked.isBlank(comment.end(), next.start());
    }
}
