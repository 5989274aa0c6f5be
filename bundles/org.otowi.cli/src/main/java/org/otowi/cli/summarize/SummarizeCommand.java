package org.otowi.cli.summarize;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.otowi.assistant.embedded.EmbeddedSummarizer;
import org.otowi.assistant.record.SummaryFiles;
import org.otowi.assistant.summary.Summarizer;
import org.otowi.cli.messages.Messages;
import org.otowi.documents.Cancellation;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.SessionOpener;
import org.otowi.provenance.record.RecordingSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Summarizes files one after the other; one that cannot be read does not stop the others. */
@Command(name = "summarize")
public final class SummarizeCommand implements Callable<Integer> {

    private final Environment environment;
    private final Cancellation cancellation;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files;

    @Option(names = "--provider", paramLabel = "P", defaultValue = EmbeddedSummarizer.PROVIDER)
    private String provider;

    @Option(names = "--format", paramLabel = "F", defaultValue = "text")
    private OutputFormat format;

    @Option(names = "--no-write")
    private boolean noWrite;

    public SummarizeCommand(Environment environment, Cancellation cancellation) {
        this.environment = environment;
        this.cancellation = cancellation;
    }

    @Override
    public Integer call() throws CommandException {
        if (!provider.equals(EmbeddedSummarizer.PROVIDER)) {
            throw new CommandException(Messages.get("summarize.provider", provider, EmbeddedSummarizer.PROVIDER));
        }
        EmbeddedSummarizer summarizer = EmbeddedSummarizer.shipped();
        if (noWrite) {
            return summarizeAll(summarizer, Optional.empty());
        }
        try (RecordingSession session = new SessionOpener(environment).open(environment.folder())) {
            return summarizeAll(summarizer, Optional.of(new SummarySaver(session, summarizer.model())));
        }
    }

    private int summarizeAll(Summarizer summarizer, Optional<SummarySaver> saver) {
        List<Path> sources = sources();
        SummaryPrinter printer = new SummaryPrinter(environment, format, sources.size() > 1);
        SummaryTask task = new SummaryTask(environment, cancellation, summarizer, printer, saver);
        int failed = 0;
        for (int i = 0; i < sources.size(); i++) {
            cancellation.check();
            if (sources.size() > 1) {
                environment.tell(Messages.get("summarize.progress", i + 1, sources.size(), sources.get(i)));
            }
            failed += task.run(sources.get(i)) ? 0 : 1;
        }
        return failed == 0 ? ExitCodes.DONE : ExitCodes.SOME_FAILED;
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
