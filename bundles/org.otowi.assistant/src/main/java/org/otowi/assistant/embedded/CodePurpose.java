package org.otowi.assistant.embedded;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otowi.assistant.messages.Messages;
import org.otowi.assistant.render.Labels;
import org.otowi.assistant.summary.Claim;
import org.otowi.documents.SourceAnchor;
import org.otowi.documents.SourceFile;
import org.otowi.documents.code.Comment;
import org.otowi.documents.code.Symbol;

/** What a source file is for: in one sentence, and what its head comment says beyond that. */
final class CodePurpose {

    private static final int NAMED = 3;
    private static final int SENTENCES = 4;
    private static final int FEWEST_WORDS = 4;
    private static final Pattern LEGAL = Pattern.compile(
            "(?i)\\b(copyright|GPL|warranty|redistribut\\w+|permissions?( is)? (hereby )?granted|licen[sc]ed? under)\\b");

    /**
     * What the file says of itself: its head comment, else the comment of the first thing that it declares at the
     * top.
     */
    Optional<Claim> said(SourceFile file) {
        Stream<Claim> head = head(file)
                .map(comment -> Claim.quoted(CommentSentences.first(own(comment)), comment.anchor()));
        Stream<Claim> symbols = file.symbols().stream().filter(symbol -> symbol.depth() == 0)
                .map(symbol -> Claim.quoted(CommentSentences.first(symbol.documentation()), symbol.anchor()));
        return Stream.concat(head, symbols).filter(claim -> !claim.text().isEmpty()).findFirst();
    }

    /** The sentences of the head comment that follow its first. */
    List<Claim> further(SourceFile file) {
        return head(file).flatMap(comment -> CommentSentences.of(own(comment), SENTENCES).stream().skip(1)
                .filter(sentence -> sentence.endsWith(".") && sentence.split(" ").length >= FEWEST_WORDS)
                .map(sentence -> Claim.quoted(sentence, comment.anchor()))).toList();
    }

    /** What its declarations show; not the file's own words. */
    Claim derived(SourceFile file) {
        String language = file.language().label();
        List<Symbol> top = file.symbols().stream().filter(symbol -> symbol.depth() == 0).toList();
        if (top.isEmpty()) {
            return Claim.quoted(Messages.format("purpose.lines", file.lines(), language),
                    SourceAnchor.ofLines(1, Math.max(1, file.lines()), ""));
        }
        String named = top.stream().limit(NAMED).map(CodePurpose::named).collect(Collectors.joining(", "));
        String declared = top.size() > NAMED ? named + " \u2026" : named;
        return Claim.quoted(Messages.format("purpose.declares", language, declared), top.get(0).anchor());
    }

    /** The head comment, unless it is the terms of a licence. */
    private static Stream<Comment> head(SourceFile file) {
        return file.headComment().stream().filter(comment -> !LEGAL.matcher(comment.text()).find());
    }

    /** The comment without the line that an inserted summary begins with. */
    private static String own(Comment comment) {
        String text = comment.text().strip();
        return text.startsWith(Labels.COMMENT_MARK) ? text.replaceFirst("[^\n]*\n?", "") : text;
    }

    private static String named(Symbol symbol) {
        return symbol.kind().name().toLowerCase(Locale.ROOT) + " " + symbol.name();
    }
}
