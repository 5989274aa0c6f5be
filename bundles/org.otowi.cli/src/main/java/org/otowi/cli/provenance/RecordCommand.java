package org.otowi.cli.provenance;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.otowi.cli.Launch;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.Content;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.SessionOpener;
import org.otowi.provenance.cli.Styles;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.record.RecordingSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Records an edit that another tool made with a model: FILE is the result. */
@Command(name = "record")
public final class RecordCommand implements Callable<Integer> {

    private static final String UNKNOWN = "unknown";

    private final Environment environment;
    private final Launch launch;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--before", paramLabel = "OLD")
    private Optional<Path> before;

    @Option(names = "--charset", paramLabel = "C", defaultValue = "UTF-8", converter = CharsetConverter.class)
    private Charset charset;

    @Option(names = "--model", paramLabel = "PROVIDER/ID", defaultValue = UNKNOWN + "/" + UNKNOWN)
    private String model;

    @Option(names = "--prompt-file", paramLabel = "F")
    private Optional<Path> promptFile;

    @Option(names = "--response-file", paramLabel = "F")
    private Optional<Path> responseFile;

    @Option(names = "--purpose", paramLabel = "T")
    private Optional<String> purpose;

    public RecordCommand(Environment environment, Launch launch) {
        this.environment = environment;
        this.launch = launch;
    }

    @Override
    public Integer call() throws CommandException, ProvenanceException {
        TextInput input = new TextInput(environment);
        Path path = researchFile();
        Content after = input.read(path, charset);
        Optional<Content> old = before.isPresent()
                ? Optional.of(input.read(before.get(), charset))
                : new EarlierContent(environment, charset).of(path, after);
        if (old.map(Content::sha256).equals(Optional.of(after.sha256()))) {
            environment.tell(Messages.get("record.unchanged", file));
            return ExitCodes.DONE;
        }
        if (after.text().isEmpty()) {
            environment.tell(Messages.get("record.notText", file, charset));
        }
        AiEdit edit = AiEdit.of(old, after, modelUse()).with(exchange(input));
        RequiredSigning signing = RequiredSigning.of(environment, launch);
        ContentRetention.of(environment, launch).apply();
        try (RecordingSession session = new SessionOpener(environment).open(path.toAbsolutePath().getParent())) {
            LogEntry entry = session.recordAiEdit(path, purpose.map(edit::forPurpose).orElse(edit));
            environment.out().println(Styles.printable(entry.summary()));
            signing.sign(session);
        }
        return ExitCodes.DONE;
    }

    private Path researchFile() throws CommandException {
        if (file.equals(TextInput.STANDARD_INPUT)) {
            throw new CommandException(Messages.get("record.standardInput"));
        }
        if (Sidecar.isSidecar(file)) {
            throw new CommandException(Messages.get("record.log", file));
        }
        return environment.folder().resolve(file);
    }

    private ModelUse modelUse() throws CommandException {
        int slash = model.indexOf('/');
        if (slash < 1 || slash == model.length() - 1) {
            throw new CommandException(Messages.get("record.model", model));
        }
        return ModelUse.of(model.substring(0, slash), model.substring(slash + 1));
    }

    private Exchange exchange(TextInput input) throws CommandException {
        return new Exchange(texts(input, promptFile), texts(input, responseFile), List.of(),
                Optional.empty(), Optional.empty());
    }

    private static List<String> texts(TextInput input, Optional<Path> from) throws CommandException {
        return from.isPresent() ? List.of(input.readText(from.get())) : List.of();
    }

    /** Reads the name of an encoding. */
    static final class CharsetConverter implements ITypeConverter<Charset> {

        @Override
        public Charset convert(String text) {
            try {
                return Charset.forName(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(Messages.get("record.charset", text));
            }
        }
    }
}
