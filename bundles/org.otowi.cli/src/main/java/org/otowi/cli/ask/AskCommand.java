package org.otowi.cli.ask;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.otowi.assistant.model.ModelAnswerer;
import org.otowi.assistant.model.Prepared;
import org.otowi.assistant.model.Question;
import org.otowi.cli.Launch;
import org.otowi.cli.connection.EndCodes;
import org.otowi.cli.connection.Target;
import org.otowi.cli.connection.TargetOptions;
import org.otowi.cli.messages.Messages;
import org.otowi.cli.summarize.StandardInput;
import org.otowi.documents.Cancellation;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.egress.EgressPreview;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a model one question. */
@Command(name = "ask")
public final class AskCommand implements Callable<Integer> {

    private final Environment environment;
    private final Launch launch;
    private final Cancellation cancellation;

    @Parameters(paramLabel = "QUESTION", descriptionKey = "question")
    private String question;

    @Option(names = "--attach", paramLabel = "FILE", descriptionKey = "attach")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Option(names = "--justify", paramLabel = "TEXT", descriptionKey = "justify")
    private Optional<String> justification = Optional.empty();

    @Option(names = "--context-tokens", paramLabel = "N", descriptionKey = "contextTokens")
    private Long contextTokens;

    @Option(names = "--preview", descriptionKey = "preview")
    private boolean preview;

    @Option(names = "--format", paramLabel = "F", defaultValue = "text", descriptionKey = "format")
    private AskFormat format;

    /** The command; the cancellation says when the user has pressed Ctrl-C. */
    public AskCommand(Environment environment, Launch launch, Cancellation cancellation) {
        this.environment = environment;
        this.launch = launch;
        this.cancellation = cancellation;
    }

    @Override
    public Integer call() throws CommandException {
        try {
            return answer();
        } catch (CancellationException e) {
            json("CANCELLED", null, Messages.get("ask.stopped"));
            throw e;
        } catch (CommandException e) {
            boolean blocked = e.exitCode() == EndCodes.BLOCKED;
            json(blocked ? "BLOCKED" : "FAILED", blocked ? "gate" : "input", e.getMessage());
            throw e;
        }
    }

    /** What kept a request from being made, for programs. */
    private void json(String end, String kind, String message) {
        if (format == AskFormat.JSON) {
            environment.out().println(ReplyJson.unmade(end, kind, message));
        }
    }

    private int answer() throws CommandException {
        String text = question();
        checkContextTokens();
        Optional<Target> chosen = Target.of(target, environment, launch, !preview, cancellation::isCancelled);
        if (chosen.isEmpty()) {
            return embedded(text);
        }
        Attachments attachments = Attachments.read(files, environment, cancellation);
        Prepared prepared = new ModelAnswerer(chosen.get().info()).prepare(new Question(text, attachments.materials(),
                attachments.images(), justification,
                contextTokens == null ? OptionalLong.empty() : OptionalLong.of(contextTokens)));
        return preview ? preview(chosen.get(), prepared) : ask(chosen.get(), prepared);
    }

    private int ask(Target model, Prepared prepared) {
        AnswerPrinter printer = new AnswerPrinter(environment, format);
        // Nobody reads the rest of an answer whose reader has left, and it would be paid for.
        ChatReply reply = model.chatModel().chat(prepared.request(), printer,
                () -> cancellation.isCancelled() || environment.readerLeft());
        List<String> warnings = new ArrayList<>(prepared.warnings());
        warnings.addAll(reply.warnings());
        printer.ended(new ChatReply(reply.end(), reply.text(), reply.model(), reply.requestId(), reply.usage(), warnings,
                reply.receipt()), model.provider().id(), model.model());
        return EndCodes.of(reply.end().ending());
    }

    private int preview(Target model, Prepared prepared) {
        EgressPreview shown = model.chatModel().preview(prepared.request());
        if (format == AskFormat.JSON) {
            environment.out().println(PreviewPrinter.json(shown, prepared.warnings()));
        } else {
            new PreviewPrinter(environment).text(shown, prepared.warnings());
        }
        return shown.decision().sends() ? ExitCodes.DONE : EndCodes.BLOCKED;
    }

    private int embedded(String text) throws CommandException {
        if (preview) {
            environment.out().println(format == AskFormat.JSON
                    ? "{\"preview\":true,\"sends\":false,\"provider\":\"embedded\"}" : Messages.get("ask.nothingSent"));
            return ExitCodes.DONE;
        }
        ChatReply reply = new EmbeddedAnswer(environment, cancellation).answer(text, files);
        AnswerPrinter printer = new AnswerPrinter(environment, format);
        printer.onText(reply.text());
        printer.ended(reply, ModelUse.EMBEDDED, EmbeddedAnswer.model());
        return ExitCodes.DONE;
    }

    private String question() throws CommandException {
        boolean piped = question.equals("-");
        if (piped && files.contains(StandardInput.NAME)) {
            throw new CommandException(Messages.get("ask.onceOnly"));
        }
        String text = piped ? QuestionInput.read(environment.in()) : question;
        if (text.isBlank()) {
            throw new CommandException(Messages.get("ask.empty"));
        }
        return text.strip();
    }

    private void checkContextTokens() throws CommandException {
        if (contextTokens != null && contextTokens < 1_000) {
            throw new CommandException(Messages.get("ask.contextTokens", contextTokens));
        }
    }
}
