package org.otowi.cli;

import java.util.ArrayList;
import java.util.List;
import org.otowi.cli.ask.AskCommand;
import org.otowi.cli.doctor.DoctorCommand;
import org.otowi.cli.ide.IdeCommand;
import org.otowi.cli.messages.Messages;
import org.otowi.cli.provenance.AnchorCommand;
import org.otowi.cli.provenance.CheckpointCommand;
import org.otowi.cli.provenance.DiscloseCommand;
import org.otowi.cli.provenance.EraseCommand;
import org.otowi.cli.provenance.InitCommand;
import org.otowi.cli.provenance.MergeCommand;
import org.otowi.cli.provenance.RecordCommand;
import org.otowi.cli.providers.EgressCommand;
import org.otowi.cli.providers.ProvidersCommand;
import org.otowi.cli.summarize.SummarizeCommand;
import org.otowi.documents.Cancellation;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.Program;
import org.otowi.provenance.cli.ReviewerCommands;

/** The {@code otowi} command with all its subcommands, those of the reviewer among them. */
public final class OtowiCommand {

    private final Environment environment;
    private final Launch launch;
    private final Cancellation cancellation;

    /**
     * The command in the given surroundings.
     *
     * @param cancellation says when the user has pressed Ctrl-C
     */
    public OtowiCommand(Environment environment, Launch launch, Cancellation cancellation) {
        this.environment = environment;
        this.launch = launch;
        this.cancellation = cancellation;
    }

    /**
     * Runs one command line.
     *
     * @return the exit code
     */
    public int run(String... arguments) {
        List<Object> commands = new ArrayList<>(List.of(new AskCommand(environment, launch, cancellation),
                new SummarizeCommand(environment, launch, cancellation)));
        commands.addAll(ReviewerCommands.all(environment));
        commands.addAll(List.of(new RecordCommand(environment, launch), new CheckpointCommand(environment),
                new AnchorCommand(environment), new InitCommand(environment, launch.command()),
                new MergeCommand(environment), new DiscloseCommand(environment), new EraseCommand(environment),
                new ProvidersCommand(environment, launch, cancellation), new EgressCommand(environment),
                new DoctorCommand(environment, launch),
                new IdeCommand(environment, launch.home())));
        return new Program("otowi", environment, commands, Messages.help()).run(arguments);
    }
}
