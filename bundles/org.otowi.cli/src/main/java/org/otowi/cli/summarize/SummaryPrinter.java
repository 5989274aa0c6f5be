package org.otowi.cli.summarize;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;
import org.otowi.assistant.render.JsonRenderer;
import org.otowi.assistant.render.MarkdownRenderer;
import org.otowi.assistant.render.TextRenderer;
import org.otowi.assistant.summary.Summary;
import org.otowi.cli.connection.Hints;
import org.otowi.cli.messages.Messages;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.models.chat.End;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.Styles;

/** Prints one summary after the other in one format. */
final class SummaryPrinter {

    private static final int DEFAULT_WIDTH = 100;

    private final Environment environment;
    private final OutputFormat format;
    private final boolean several;
    private boolean first = true;

    /**
     * Prepares for summaries of one form.
     *
     * @param several whether there will be more than one, so that text needs the file's name above each
     */
    SummaryPrinter(Environment environment, OutputFormat format, boolean several) {
        this.environment = environment;
        this.format = format;
        this.several = several;
    }

    void print(Summary summary) {
        if (!first && !format.isJson()) {
            environment.out().println();
        }
        first = false;
        switch (format) {
            case TEXT -> {
                if (several) {
                    environment.out().println("== " + Styles.printable(summary.file().toString()) + " ==");
                }
                environment.out().print(new TextRenderer(width()).render(summary));
            }
            case MD -> environment.out().print(new MarkdownRenderer().render(summary));
            case JSON, JSONL -> environment.out().println(new JsonRenderer().render(summary));
        }
        environment.out().flush();
    }

    /** Says why there is no summary; with JSON also as this file's line, so that every file has one. */
    void printFailure(Path file, UnreadableDocumentException failure) {
        environment.complain(failure.getMessage());
        if (format.isJson()) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.put("file", file.toString());
            ObjectNode error = json.putObject("error");
            error.put("reason", failure.reason().name().toLowerCase(Locale.ROOT));
            error.put("message", failure.getMessage());
            environment.out().println(json);
        }
    }

    /** Says why a model of a provider gave none, likewise. */
    void printFailure(Path file, End end, String provider) {
        end.message().lines().forEach(reason -> environment.complain(Messages.get("summarize.unwritten", file, reason)));
        Hints.of(end, provider).ifPresent(environment::tell);
        if (format.isJson()) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.put("file", file.toString());
            ObjectNode error = json.putObject("error");
            error.put("reason", end.ending().name().toLowerCase(Locale.ROOT));
            error.put("kind", end.kind().map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse(null));
            error.put("message", end.message());
            environment.out().println(json);
        }
    }

    private int width() {
        return environment.variable("COLUMNS").filter(columns -> columns.matches("[1-9]\\d{1,3}"))
                .map(Integer::valueOf).orElse(DEFAULT_WIDTH);
    }
}
