package org.otowi.bench.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.otowi.models.chat.ChatListener;
import org.otowi.models.chat.ChatReply;
import org.otowi.provenance.Cancellation;

/**
 * The processor time of a streamed event, beside {@code java.net.http} reading the same lines and doing nothing more, and
 * beside the same with each line's JSON read into a tree.
 */
public final class EventCost {

    private static final int TURNS = 12;
    private static final int WARMUP = 4;

    private final int events;
    private final URI address;
    private final Asker asker;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private EventCost(EventServer server, int events, String end, Path state) {
        this.events = events;
        this.address = server.at(0, events, end);
        this.asker = new Asker(address, state);
    }

    /** What it costs, in words. */
    public static String run() throws Exception {
        Path state = Files.createTempDirectory("bench");
        try (EventServer server = EventServer.start()) {
            return "one by one, as models speak, " + new EventCost(server, 10_000, "pace", state).measure()
                    + "; all at once " + new EventCost(server, 100_000, "end", state).measure() + " (aim: under 1.30)";
        } finally {
            PathUtils.deleteDirectory(state);
        }
    }

    private String measure() throws Exception {
        double ours = Double.MAX_VALUE;
        double bare = Double.MAX_VALUE;
        double parsed = Double.MAX_VALUE;
        for (int turn = 0; turn < TURNS; turn++) {
            double our = cost(this::ask);
            double their = cost(() -> readLines(line -> line.startsWith("data:")));
            double trees = cost(() -> readLines(this::isTree));
            ours = turn < WARMUP ? ours : Math.min(ours, our);
            bare = turn < WARMUP ? bare : Math.min(bare, their);
            parsed = turn < WARMUP ? parsed : Math.min(parsed, trees);
        }
        return String.format(Locale.ROOT, "%.2f µs beside %.2f µs, ratio %.2f (with JSON trees %.2f µs, ratio %.2f)",
                ours, bare, ours / bare, parsed, ours / parsed);
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    /**
     * Microseconds of all processors for an event. The heap is left alone: a full collection gives memory back, and whoever
     * makes more garbage would then pay for getting it again.
     */
    private double cost(Work work) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = system.getProcessCpuTime();
        work.run();
        return (system.getProcessCpuTime() - start) / 1e3 / events;
    }

    private void ask() {
        ChatReply reply = asker.ask(ChatListener.NONE, Cancellation.NEVER);
        if (!reply.end().isComplete() || reply.text().length() != events * " word".length()) {
            throw new IllegalStateException(reply + " " + reply.end().message());
        }
    }

    private void readLines(Predicate<String> isEvent) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("chat/completions"))
                .POST(HttpRequest.BodyPublishers.ofString("{\"stream\":true}")).build();
        try (Stream<String> lines = client.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
            long count = lines.filter(isEvent).count();
            if (count != events + 2) {
                throw new IllegalStateException(count + " events");
            }
        }
    }

    /** Whether it is an event; what it holds is read, and forgotten. */
    private boolean isTree(String line) {
        try {
            return line.startsWith("data: [DONE]") || line.startsWith("data:") && json.readTree(line.substring(5))
                    .isObject();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
