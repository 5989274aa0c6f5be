package org.otowi.provenance.cli;

import java.util.List;
import org.otowi.provenance.cli.commands.BlameCommand;
import org.otowi.provenance.cli.commands.ExportCommand;
import org.otowi.provenance.cli.commands.LogCommand;
import org.otowi.provenance.cli.commands.ReportCommand;
import org.otowi.provenance.cli.commands.ReviewCommand;
import org.otowi.provenance.cli.commands.StatementCommand;
import org.otowi.provenance.cli.commands.VerifyCommand;

/** The commands of the provenance wing: in {@code otowi-reviewer.jar}, and in {@code otowi} among others. */
public final class ReviewerCommands {

    private ReviewerCommands() {}

    /** All of them, in the order in which help lists them. */
    public static List<Object> all(Environment environment) {
        return List.of(
                new VerifyCommand(environment),
                new LogCommand(environment),
                new BlameCommand(environment),
                new ReviewCommand(environment),
                new ReportCommand(environment),
                new ExportCommand(environment),
                new StatementCommand(environment));
    }
}
