package org.otowi.provenance.cli.commands;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.attribution.Attribution;
import org.otowi.provenance.attribution.LineClass;
import org.otowi.provenance.attribution.LineSpan;
import org.otowi.provenance.attribution.Shares;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.Styles;
import org.otowi.provenance.cli.messages.Messages;
import org.otowi.provenance.log.ProvenanceLog;

/** Shows a file line by line, each with where it comes from, and the sums below. */
final class BlameTable {

    private static final String TAB = "    ";

    private final Environment environment;
    private final LineWords words;
    private final Styles styles;

    BlameTable(Environment environment, ProvenanceLog log) {
        this.environment = environment;
        this.words = new LineWords(log);
        this.styles = new Styles(environment.colour());
    }

    void print(Attribution attribution, LineRange asked, List<String> lines) {
        List<LineSpan> spans = attribution.spans(asked);
        int classWidth = width(spans.stream().map(span -> span.origin().lineClass().label()));
        int whoWidth = width(spans.stream().map(this::who));
        int timeWidth = width(spans.stream().map(BlameTable::time));
        int idWidth = width(spans.stream().map(BlameTable::id));
        int numberWidth = width(spans.stream().map(span -> String.valueOf(span.lines().last())));
        for (LineSpan span : spans) {
            LineClass lineClass = span.origin().lineClass();
            String lead = coloured(lineClass, pad(lineClass.label(), classWidth)) + "  " + pad(who(span), whoWidth) + "  "
                    + styles.faint(pad(time(span), timeWidth) + "  " + pad(id(span), idWidth)) + "  "
                    + (span.reviews().isEmpty() ? " " : Messages.get("blame.reviewed")) + " ";
            for (int line = span.lines().first(); line <= span.lines().last(); line++) {
                String number = String.valueOf(line);
                environment.out().println(lead + " ".repeat(numberWidth - number.length()) + number + "  "
                        + Styles.printable(lines.get(line - 1).replace("\t", TAB)));
            }
        }
        print(attribution);
    }

    private void print(Attribution attribution) {
        Shares shares = attribution.shares();
        String counts = Stream.of(LineClass.values()).filter(each -> shares.of(each) > 0)
                .map(each -> shares.of(each) + " " + each.label()).collect(Collectors.joining(", "));
        int reviewed = attribution.spans().stream().filter(span -> !span.reviews().isEmpty())
                .mapToInt(span -> span.lines().count()).sum();
        environment.out().println();
        environment.out().println(Messages.get("blame.total", shares.total(), counts.isEmpty() ? "0" : counts));
        environment.out().println(Messages.get("blame.more", reviewed, shares.deletedAi()));
    }

    private String who(LineSpan span) {
        return Styles.printable(words.who(span.origin()));
    }

    private static String time(LineSpan span) {
        return span.origin().entry().map(LineWords::time).orElse("");
    }

    private static String id(LineSpan span) {
        return span.origin().entry().map(LineWords::shortId).orElse("");
    }

    private String coloured(LineClass lineClass, String text) {
        return switch (lineClass) {
            case AI -> styles.yellow(text);
            case AI_EDITED -> styles.bold(text);
            case HUMAN -> styles.green(text);
            case EXTERNAL -> text;
            case UNKNOWN -> styles.red(text);
        };
    }

    private static int width(Stream<String> texts) {
        return texts.mapToInt(text -> text.codePointCount(0, text.length())).max().orElse(0);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.codePointCount(0, text.length()));
    }
}
