package org.otowi.assistant.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.otowi.assistant.messages.Messages;
import org.otowi.assistant.render.Labels;
import org.otowi.assistant.render.MarkdownRenderer;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Facet;
import org.otowi.assistant.summary.Summary;
import org.otowi.documents.SourceAnchor;

/** Makes proposals of a summary: as a comment in the file itself, or as a file beside it. */
public final class SummaryProposals {

    /** What the name of a summary's file adds to the name of the file that it sums up. */
    public static final String SUFFIX = ".summary.md";

    private static final int MOST_CLAIMS = 5;
    /** Code shows these by itself, and their places move as soon as a comment is inserted. */
    private static final Set<Facet> LEFT_OUT = Set.of(Facet.CALLS, Facet.CONSTANTS, Facet.FILES);

    /**
     * Proposes the summary as a comment at the top of the file, behind what must come first there: the line that
     * names an interpreter or encoding, front matter, the licence.
     *
     * @param summary a summary of the file
     * @param text what the file holds now
     * @return empty where the file's format has no comments
     */
    public Optional<Proposal> commentAtTop(Summary summary, String text) {
        TextLines lines = TextLines.of(text);
        int line = new Opening(lines).end();
        boolean isApart = line == lines.lines().size() || lines.line(line).isBlank();
        return comment(summary, lines, line, isApart ? List.of() : List.of(""));
    }

    /**
     * Proposes the summary as a comment before a line, indented like it.
     *
     * @param summary a summary of the file
     * @param text what the file holds now
     * @param line the line, from 1; beyond the last line means behind it
     * @return empty where the file's format has no comments
     */
    public Optional<Proposal> commentBefore(Summary summary, String text, int line) {
        TextLines lines = TextLines.of(text);
        return comment(summary, lines, Math.max(0, Math.min(line - 1, lines.lines().size())), List.of());
    }

    /**
     * Proposes the summary as a Markdown file of its own.
     *
     * @param summary the summary
     * @param present what that file holds now; empty where there is none
     */
    public Proposal save(Summary summary, String present) {
        String source = fileName(summary);
        return new Proposal(Messages.format("save.title", source + SUFFIX), present,
                new MarkdownRenderer().render(summary), summary.provider(), Messages.format("save.purpose", source),
                sources(summary));
    }

    private static Optional<Proposal> comment(Summary summary, TextLines lines, int line, List<String> behind) {
        String name = fileName(summary);
        return CommentStyle.of(name).map(style -> {
            List<String> inserted = new ArrayList<>(comment(summary, style, indent(lines, line)));
            inserted.addAll(behind);
            return new Proposal(Messages.format("insert.title", name), lines.text(), lines.with(line, inserted),
                    summary.provider(), Messages.format("insert.purpose", name), sources(summary));
        });
    }

    private static String indent(TextLines lines, int line) {
        String behind = line < lines.lines().size() ? lines.line(line) : "";
        return behind.substring(0, behind.length() - behind.stripLeading().length());
    }

    private static List<String> comment(Summary summary, CommentStyle style, String indent) {
        CommentBlock block = new CommentBlock(style, indent);
        block.add(Messages.format(summary.extractive() ? "comment.header" : "comment.written",
                Labels.COMMENT_MARK, summary.provider()), "");
        block.addEmptyLine();
        block.add(statement(summary.tldr()), "");
        for (Map.Entry<Facet, List<Claim>> facet : summary.facets().entrySet()) {
            if (LEFT_OUT.contains(facet.getKey())) {
                continue;
            }
            List<Claim> claims = facet.getValue();
            block.addEmptyLine();
            block.add(Labels.of(facet.getKey()) + ":", "");
            claims.stream().limit(MOST_CLAIMS).forEach(claim -> block.add("- " + statement(claim), "  "));
            if (claims.size() > MOST_CLAIMS) {
                block.add("- " + Messages.format("comment.more", claims.size() - MOST_CLAIMS), "  ");
            }
        }
        return block.lines();
    }

    /** Pages stay true in a comment; lines of the file itself do not, since the comment moves them. */
    private static String statement(Claim claim) {
        boolean hasPages = claim.anchors().stream().anyMatch(anchor -> anchor.page().isPresent());
        return hasPages ? claim.text() + " " + Labels.places(claim) : claim.text();
    }

    private static List<Proposal.Source> sources(Summary summary) {
        Stream<SourceAnchor> anchors = Stream.concat(Stream.of(summary.tldr()),
                summary.facets().values().stream().flatMap(List::stream)).flatMap(claim -> claim.anchors().stream());
        return anchors.distinct().map(anchor -> new Proposal.Source(fileName(summary), summary.sha256(), anchor))
                .toList();
    }

    private static String fileName(Summary summary) {
        return summary.file().getFileName().toString();
    }
}
