package org.otowi.cli.providers;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.otowi.cli.connection.Connection;
import org.otowi.cli.messages.Messages;
import org.otowi.models.egress.Receipt;
import org.otowi.models.egress.ReceiptLog;
import org.otowi.models.egress.Receipts;
import org.otowi.provenance.Explanation;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.Styles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what left this machine, and what was kept from leaving it. */
@Command(name = "egress")
public final class EgressCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Environment environment;

    @Option(names = "--format", paramLabel = "F", defaultValue = "text", descriptionKey = "format")
    private ListFormat format;

    public EgressCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws CommandException {
        ReceiptLog log = new ReceiptLog(Connection.state(environment), OptionalInt.empty());
        Receipts receipts;
        try {
            receipts = log.read();
        } catch (IOException e) {
            throw new CommandException(Messages.get("input.unreadable", log.file(), Explanation.of(e)), e);
        }
        if (format == ListFormat.JSON) {
            environment.out().println(json(log, receipts));
        } else {
            receipts.receipts().forEach(this::print);
        }
        if (receipts.receipts().isEmpty()) {
            environment.tell(Messages.get("egress.none", log.file()));
        }
        receipts.unreadable().forEach(line -> environment.complain(Messages.get("egress.unreadable", log.file(), line)));
        return receipts.unreadable().isEmpty() ? ExitCodes.DONE : ExitCodes.SOME_FAILED;
    }

    private void print(Receipt receipt) {
        String sent = receipt.findings().isEmpty() ? "egress.passed" : "egress.justified";
        String decided = Messages.get(receipt.passed() ? sent : "egress.kept");
        String line = Messages.get("egress.line",
                TIME.format(receipt.time().atZone(ZoneId.systemDefault())), decided, receipt.feature().id(),
                receipt.host().orElse("-"), receipt.provider(), receipt.model().orElse("-"), receipt.bytes(),
                String.join(", ", receipt.files()));
        environment.out().println(Styles.printable(line.strip()));
        receipt.findings().forEach(reason -> environment.out().println("    "
                + Styles.printable(Messages.get("egress.reason", reason.kind(), reason.rule(), reason.where()))));
    }

    private static ObjectNode json(ReceiptLog log, Receipts receipts) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("file", log.file().toString());
        json.putArray("receipts");
        for (Receipt receipt : receipts.receipts()) {
            ObjectNode one = json.withArray("receipts").addObject().put("id", receipt.id());
            one.put("time", receipt.time().toString());
            one.put("feature", receipt.feature().id()).put("provider", receipt.provider());
            receipt.model().ifPresent(model -> one.put("model", model));
            receipt.host().ifPresent(host -> one.put("host", host));
            one.put("bytes", receipt.bytes()).put("sha256", receipt.sha256()).put("verdict", receipt.verdict().id());
            one.put("passed", receipt.passed());
            one.putArray("findings");
            receipt.findings().forEach(reason -> one.withArray("findings").addObject().put("kind", reason.kind())
                    .put("rule", reason.rule()).put("verdict", reason.verdict().id()).put("where", reason.where()));
            receipt.files().forEach(one.putArray("files")::add);
            receipt.justification().ifPresent(words -> one.put("justification", words));
            receipt.redirectOf().ifPresent(host -> one.put("redirectOf", host));
            receipt.policy().ifPresent(policy -> one.put("policy", policy));
        }
        receipts.unreadable().forEach(json.putArray("unreadable")::add);
        return json;
    }
}
