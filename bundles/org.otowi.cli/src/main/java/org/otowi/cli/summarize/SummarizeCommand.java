package org.otowi.cli.summarize;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.otowi.assistant.record.SummaryFiles;
import org.otowi.cli.Launch;
import org.otowi.cli.connection.Target;
import org.otowi.cli.connection.TargetOptions;
import org.otowi.cli.messages.Messages;
import org.otowi.cli.provenance.ContentRetention;
import org.otowi.cli.provenance.RequiredSigning;
import org.otowi.documents.Cancellation;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.SessionOpener;
import org.otowi.provenance.record.RecordingSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Summarizes files one after the other; one that cannot be read does not stop the others. */
@Command(name = "summarize")
public final class SummarizeCommand implements Callable<Integer> {

    private final Environment environment;
    private final Launch launch;
    private final Cancellation cancellation;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Option(names = "--format", paramLabel = "F", defaultValue = "text")
    private OutputFormat format;

    @Option(names = "--no-write")
    private boolean noWrite;

    @Option(names = "--save")
    private boolean save;

    @Option(names = "--justify", paramLabel = "TEXT", descriptionKey = "justify")
    private Optional<String> justification = Optional.empty();

    /** The command; the cancellation says when the user has pressed Ctrl-C. */
    public SummarizeCommand(Environment environment, Launch launch, Cancellation cancellation) {
        this.environment = environment;
        this.launch = launch;
        this.cancellation = cancellation;
    }

    @Override
    public Integer call() throws CommandException {
        if (save && noWrite) {
            throw new CommandException(Messages.get("summarize.saveOrNot"));
        }
        boolean embedded = !target.namesGateway() && target.provider().orElse(ModelUse.EMBEDDED).equals(ModelUse.EMBEDDED);
        SummaryMaker maker = embedded ? new EmbeddedMaker() : written();
        if (embedded ? noWrite : !save) { // what a model writes is kept only when a person has asked for that
            return summarizeAll(maker, Optional.empty());
        }
        RequiredSigning signing = RequiredSigning.of(environment, launch);
        ContentRetention.of(environment, launch).apply();
        try (RecordingSession session = new SessionOpener(environment).open(environment.folder())) {
            int code = summarizeAll(maker, Optional.of(new SummarySaver(session)));
            signing.sign(session);
            return code;
        }
    }

    private SummaryMaker written() throws CommandException {
        return new WrittenMaker(Target.of(target, environment, launch, true, cancellation::isCancelled).orElseThrow(),
                justification, environment);
    }

    private int summarizeAll(SummaryMaker maker, Optional<SummarySaver> saver) {
        List<Path> sources = sources();
        SummaryPrinter printer = new SummaryPrinter(environment, format, sources.size() > 1);
        SummaryTask task = new SummaryTask(environment, cancellation, maker, printer, saver);
        int code = ExitCodes.DONE;
        for (int i = 0; i < sources.size(); i++) {
            cancellation.check();
            if (sources.size() > 1) {
                environment.tell(Messages.get("summarize.progress", i + 1, sources.size(), sources.get(i)));
            }
            int one = task.run(sources.get(i));
            code = one == ExitCodes.DONE ? code : sources.size() == 1 ? one : ExitCodes.SOME_FAILED;
        }
        return code;
    }

    /** Among many files, such as those of {@code papers/*}, earlier summaries and logs are not meant. */
    private List<Path> sources() {
        if (files.size() == 1) {
            return files;
        }
        Map<Boolean, List<Path>> byOrigin = files.stream().collect(Collectors.partitioningBy(this::isMadeByOtowi));
        if (!byOrigin.get(true).isEmpty()) {
            environment.tell(Messages.get("summarize.skipped", byOrigin.get(true).size()));
        }
        return byOrigin.get(false);
    }

    private boolean isMadeByOtowi(Path file) {
        return Sidecar.isSidecar(file)
                || SummaryFiles.summarizedBy(environment.folder().resolve(file)).filter(Files::exists).isPresent();
    }
}
