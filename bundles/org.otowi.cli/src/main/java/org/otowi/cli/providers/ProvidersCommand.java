package org.otowi.cli.providers;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.otowi.cli.Launch;
import org.otowi.cli.connection.Connection;
import org.otowi.cli.connection.EndCodes;
import org.otowi.cli.messages.Messages;
import org.otowi.documents.Cancellation;
import org.otowi.models.provider.ConnectionReport;
import org.otowi.models.provider.ModelsException;
import org.otowi.models.provider.Provider;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.Styles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the providers, tests one, or lists its models. */
@Command(name = "providers")
public final class ProvidersCommand implements Callable<Integer> {

    private final Environment environment;
    private final Launch launch;
    private final Cancellation cancellation;

    @Option(names = "--format", paramLabel = "F", defaultValue = "text", descriptionKey = "format")
    private ListFormat format;

    /** The command; the cancellation says when the user has pressed Ctrl-C. */
    public ProvidersCommand(Environment environment, Launch launch, Cancellation cancellation) {
        this.environment = environment;
        this.launch = launch;
        this.cancellation = cancellation;
    }

    @Override
    public Integer call() throws CommandException {
        ProviderList list = new ProviderList(environment, Connection.of(environment, launch));
        if (format == ListFormat.JSON) {
            environment.out().println(list.json());
        } else {
            list.text();
        }
        return ExitCodes.DONE;
    }

    /** Tests the connection to a provider, step by step. */
    @Command(name = "test")
    int test(@Parameters(paramLabel = "P", descriptionKey = "provider") String id,
            @Option(names = "--model", paramLabel = "M", descriptionKey = "model") String model,
            @Option(names = "--format", paramLabel = "F", defaultValue = "text", descriptionKey = "format")
            ListFormat printed)
            throws CommandException {
        if (id.equals(ModelUse.EMBEDDED)) {
            environment.out().println(printed == ListFormat.JSON ? "{\"provider\":\"embedded\",\"works\":true,\"steps\":[]}"
                    : Messages.get("providers.embedded"));
            return ExitCodes.DONE;
        }
        Connection connection = Connection.of(environment, launch);
        ConnectionReport report = connection.models().test(tested(connection, id, model), cancellation::isCancelled);
        cancellation.check();
        if (printed == ListFormat.JSON) {
            environment.out().println(json(id, report));
        } else {
            Styles styles = new Styles(environment.colour());
            report.steps().forEach(step -> environment.out().println((step.works()
                    ? styles.green(Messages.get("providers.works")) : styles.red(Messages.get("providers.fails")))
                    + " " + String.format("%-6s ", step.name()) + Styles.printable(step.message())));
        }
        return report.succeeded() ? ExitCodes.DONE : EndCodes.FAILED;
    }

    /** With the model to ask in the test; a provider of the policy is tested as it is unless a model is named. */
    private static Provider tested(Connection connection, String id, String model) throws CommandException {
        Provider provider = connection.provider(id);
        boolean usual = connection.settings().provider().equals(Optional.of(id)) && provider.lockedBy().isEmpty();
        Optional<String> asked = Optional.ofNullable(model).or(() -> connection.settings().model().filter(any -> usual));
        return asked.isEmpty() ? provider : new Provider(provider.id(), provider.name(), provider.dialect(),
                provider.baseUrl(), provider.keyHeader(), provider.keyVariable(), provider.credentialCommand(), asked,
                provider.headers(),
                provider.lockedBy());
    }

    private static ObjectNode json(String id, ConnectionReport report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("provider", id).put("works", report.succeeded());
        json.putArray("steps");
        report.steps().forEach(step -> json.withArray("steps").addObject().put("name", step.name())
                .put("works", step.works()).put("message", step.message()));
        return json;
    }

    /** Lists the models of a provider. */
    @Command(name = "models")
    int models(@Parameters(paramLabel = "P", descriptionKey = "provider") String id,
            @Option(names = "--format", paramLabel = "F", defaultValue = "text", descriptionKey = "format")
            ListFormat printed)
            throws CommandException {
        Connection connection = Connection.of(environment, launch);
        Provider provider = connection.provider(id);
        try {
            List<String> models = connection.models().modelIds(provider, cancellation::isCancelled);
            if (printed == ListFormat.JSON) {
                ObjectNode json = JsonNodeFactory.instance.objectNode().put("provider", id);
                models.forEach(json.putArray("models")::add);
                environment.out().println(json);
            } else {
                models.forEach(model -> environment.out().println(Styles.printable(model)));
            }
            return ExitCodes.DONE;
        } catch (ModelsException e) {
            environment.complain(e.getMessage());
            return EndCodes.FAILED;
        }
    }
}
