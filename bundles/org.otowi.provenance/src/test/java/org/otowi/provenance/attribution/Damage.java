package org.otowi.provenance.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.otowi.provenance.testing.Forgery;

/** Ways in which a log loses evidence. */
enum Damage {
    /** Some entries are deleted. */
    ENTRIES {
        @Override
        List<String> to(List<String> log, Random random) {
            return log.stream().filter(line -> random.nextInt(6) > 0).toList();
        }
    },
    /** What one writer wrote is missing. */
    STREAM {
        @Override
        List<String> to(List<String> log, Random random) {
            String lost = Forgery.read(log.get(random.nextInt(log.size()))).get("stream").textValue();
            return log.stream().filter(line -> !line.contains("\"stream\":\"" + lost + "\"")).toList();
        }
    },
    /** The end is missing. */
    TAIL {
        @Override
        List<String> to(List<String> log, Random random) {
            return log.subList(0, random.nextInt(log.size() + 1));
        }
    },
    /** A writer that knows no prints wrote some of the entries. */
    PRINTS {
        @Override
        List<String> to(List<String> log, Random random) {
            return rewritten(log, entry -> {
                if (entry.has("hunks") && random.nextBoolean()) {
                    entry.get("hunks").forEach(hunk -> ((ObjectNode) hunk).remove("prints"));
                }
            });
        }
    },
    /** A writer that knows no hunks wrote some of the entries. */
    HUNKS {
        @Override
        List<String> to(List<String> log, Random random) {
            return rewritten(log, entry -> {
                if (random.nextInt(3) == 0) {
                    entry.remove("hunks");
                }
            });
        }
    },
    /** Some hunks have lost what they wrote, and some entries are deleted. */
    PRINTS_AND_ENTRIES {
        @Override
        List<String> to(List<String> log, Random random) {
            return ENTRIES.to(PRINTS.to(log, random), random);
        }
    };

    /** What is left of the lines of a log. */
    abstract List<String> to(List<String> log, Random random);

    /** The entries with a change each, linked again as their writers would have. */
    private static List<String> rewritten(List<String> log, Consumer<ObjectNode> change) {
        Map<String, String> lines = new LinkedHashMap<>();
        log.forEach(line -> lines.put(Forgery.id(line).base64Url(), line));
        Map<String, String> ids = new HashMap<>();
        List<String> rewritten = new ArrayList<>();
        while (ids.size() < lines.size()) {
            lines.forEach((id, line) -> {
                boolean ready = !ids.containsKey(id) && links(line).stream()
                        .allMatch(link -> ids.containsKey(link) || !lines.containsKey(link));
                if (ready) {
                    String now = Forgery.of(line, entry -> {
                        change.accept(entry);
                        relink(entry, ids);
                    });
                    ids.put(id, Forgery.id(now).base64Url());
                    rewritten.add(now);
                }
            });
        }
        return rewritten;
    }

    private static List<String> links(String line) {
        ObjectNode entry = Forgery.read(line);
        return entry.has("prev") ? List.of(entry.get("prev").textValue())
                : StreamSupport.stream(entry.get("parents").spliterator(), false).map(JsonNode::textValue).toList();
    }

    private static void relink(ObjectNode entry, Map<String, String> ids) {
        if (entry.has("prev")) {
            entry.put("prev", ids.get(entry.get("prev").textValue()));
        } else {
            List<String> parents = new ArrayList<>();
            entry.get("parents").forEach(parent -> parents.add(ids.getOrDefault(parent.textValue(), parent.textValue())));
            ArrayNode relinked = entry.putArray("parents");
            parents.stream().sorted().forEach(relinked::add);
        }
    }
}
