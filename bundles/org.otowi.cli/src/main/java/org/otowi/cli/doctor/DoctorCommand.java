package org.otowi.cli.doctor;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.otowi.cli.Launch;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.Styles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what works here and what is missing, and how to mend it; changes nothing. */
@Command(name = "doctor")
public final class DoctorCommand implements Callable<Integer> {

    private final Environment environment;
    private final Launch launch;
    private final Styles styles;

    @Option(names = "--json")
    private boolean json;

    public DoctorCommand(Environment environment, Launch launch) {
        this.environment = environment;
        this.launch = launch;
        this.styles = new Styles(environment.colour());
    }

    @Override
    public Integer call() {
        RuntimeChecks runtime = new RuntimeChecks(System.getProperties(), environment.store());
        FolderChecks folder = new FolderChecks(environment.folder());
        DesktopChecks desktop = new DesktopChecks(environment, launch.home());
        ModelChecks models = new ModelChecks(environment, launch);
        List<Diagnosis> found = Stream.<Supplier<Diagnosis>>of(
                runtime::java, runtime::fileNames, runtime::provider, runtime::contentStore,
                models::policy, models::settings, models::retention, folder::writing, folder::locks, folder::git, folder::attributes,
                desktop::ide, desktop::display, desktop::browser).map(Supplier::get).toList();
        boolean broken = found.stream().anyMatch(each -> each.status() == Diagnosis.Status.BROKEN);
        if (json) {
            environment.out().println(toJson(found, broken));
        } else {
            found.forEach(this::print);
        }
        return broken ? ExitCodes.SOME_FAILED : ExitCodes.DONE;
    }

    private void print(Diagnosis each) {
        String mark = switch (each.status()) {
            case OK -> styles.green(Messages.get("doctor.ok"));
            case LIMITED -> styles.yellow(Messages.get("doctor.limited"));
            case BROKEN -> styles.red(Messages.get("doctor.broken"));
        };
        environment.out().println(mark + "  " + Styles.printable(each.detail()));
        each.remedy().ifPresent(remedy -> environment.out().println("         " + Styles.printable(remedy)));
    }

    private static ObjectNode toJson(List<Diagnosis> found, boolean broken) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("ok", !broken);
        json.putArray("checks");
        for (Diagnosis each : found) {
            ObjectNode check = json.withArray("/checks").addObject();
            check.put("name", each.name());
            check.put("status", each.status().name().toLowerCase(Locale.ROOT));
            check.put("detail", each.detail());
            each.remedy().ifPresent(remedy -> check.put("remedy", remedy));
        }
        return json;
    }
}
