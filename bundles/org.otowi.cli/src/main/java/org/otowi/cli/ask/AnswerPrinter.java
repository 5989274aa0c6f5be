package org.otowi.cli.ask;

import java.util.List;
import java.util.Optional;
import org.otowi.cli.connection.Hints;
import org.otowi.cli.connection.Notes;
import org.otowi.cli.connection.TerminalText;
import org.otowi.cli.messages.Messages;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Usage;
import org.otowi.provenance.cli.Environment;

/** Prints an answer while it comes, and how it ended. */
final class AnswerPrinter extends Notes {

    private final Environment environment;
    private final AskFormat format;
    private final TerminalText text = new TerminalText();
    private boolean lineOpen;

    AnswerPrinter(Environment environment, AskFormat format) {
        super(environment);
        this.environment = environment;
        this.format = format;
    }

    @Override
    public void onText(String piece) {
        if (format == AskFormat.TEXT) {
            print(text.add(piece));
            environment.out().flush();
        }
    }

    private void print(String shown) {
        if (!shown.isEmpty()) {
            environment.out().print(shown);
            lineOpen = !shown.endsWith("\n");
        }
    }

    /** Says what remains to be said: warnings, the end, the tokens; in JSON all of it as one object as well. */
    void ended(ChatReply reply, String provider, String model) {
        if (format == AskFormat.TEXT) {
            print(text.end());
            if (lineOpen) {
                environment.out().println();
            }
        }
        reply.warnings().forEach(warning -> environment.tell(Messages.get("ask.note", warning)));
        if (!reply.end().isComplete()) {
            List<String> reasons = reply.end().message().lines().toList();
            environment.complain(Messages.get("ask.end." + reply.end().ending(), reasons.isEmpty() ? "" : reasons.get(0)));
            reasons.stream().skip(1).forEach(environment::tell);
            if (reply.end().kind().equals(Optional.of(EndKind.CONTEXT_LENGTH))) {
                environment.tell(Messages.get("ask.trim"));
            }
            Hints.of(reply.end(), provider).ifPresent(environment::tell);
        }
        usage(reply.usage(), reply.model().orElse(model));
        if (format == AskFormat.JSON) {
            environment.out().println(ReplyJson.of(reply, provider, model));
        }
        environment.out().flush();
    }

    private void usage(Usage usage, String model) {
        if (usage.input().isPresent() && usage.output().isPresent()) {
            environment.tell(Messages.get("ask.usage", model, usage.input().getAsLong(), usage.output().getAsLong()));
        }
    }
}
