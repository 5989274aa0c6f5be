package org.otowi.provenance.cli.commands;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.otowi.provenance.Egress;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.Styles;
import org.otowi.provenance.cli.messages.Messages;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the entries of one log, oldest first; judges nothing. */
@Command(name = "log")
public final class LogCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx");

    private final Environment environment;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--json")
    private boolean json;

    public LogCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws ProvenanceException {
        Path path = environment.folder().resolve(file);
        Sidecar sidecar = Sidecar.of(path);
        ProvenanceLog log = ProvenanceLog.read(sidecar.path());
        if (json) {
            environment.out().println(toJson(log));
        } else {
            print(log);
        }
        if (log.damagedLines() > 0) {
            environment.tell(Messages.get("log.damagedLines", log.damagedLines(), file));
        }
        return ExitCodes.DONE;
    }

    private void print(ProvenanceLog log) {
        Styles styles = new Styles(environment.colour());
        for (LogEntry entry : log.entries()) {
            String time = TIME.format(entry.time().atZone(ZoneId.systemDefault()));
            environment.out().println(styles.faint(time) + "  " + Styles.printable(entry.summary())
                    + entry.purpose().map(why -> " (" + Styles.printable(why) + ")").orElse(""));
            List<String> request = request(entry);
            if (!request.isEmpty()) {
                environment.out().println("    " + Styles.printable(String.join("; ", request)));
            }
        }
    }

    /** Where the model was asked and what the egress gate said, as far as the entry says so. */
    private static List<String> request(LogEntry entry) {
        List<String> facts = new ArrayList<>();
        entry.model().flatMap(ModelUse::host).ifPresent(host -> facts.add(Messages.get("log.host", host)));
        entry.model().flatMap(ModelUse::approval).ifPresent(words -> facts.add(Messages.get("log.approval", words)));
        entry.egress().ifPresent(gate -> facts.add(Messages.get(gate.justified() ? "log.justified" : "log.gate",
                gate.verdict())));
        entry.egress().flatMap(Egress::receipt).ifPresent(id -> facts.add(Messages.get("log.receipt", id)));
        return facts;
    }

    /** The entries as they stand in the log, each with what the log itself does not say: its line and its id. */
    private static ObjectNode toJson(ProvenanceLog log) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", log.sidecar().file().toString());
        json.put("sidecar", log.sidecar().path().toString());
        json.putArray("entries");
        for (LogEntry entry : log.entries()) {
            ObjectNode each = json.withArray("/entries").addObject();
            each.put("line", entry.line());
            each.put("id", entry.id().base64Url());
            each.putRawValue("entry", new RawValue(entry.json()));
        }
        return json;
    }
}
