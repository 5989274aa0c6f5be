package org.otowi.models.egress.labelled;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A labelled text.
 *
 * @param id which
 * @param expect names of the markings that it carries, or {@code secret}; empty for a text that may be sent
 * @param text the text, with made-up keys filled in
 */
record Case(String id, List<String> expect, String text) {

    /** The cases of a half, {@code tuning} or {@code held-out}. */
    static List<Case> read(Class<?> beside, String half) {
        List<Case> cases = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                beside.getResourceAsStream("cases-" + half + ".jsonl"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = new ObjectMapper().readTree(line);
                List<String> expect = new ArrayList<>();
                node.get("expect").forEach(name -> expect.add(name.asText()));
                String id = node.get("id").asText();
                cases.add(new Case(id, expect, new MadeUp(id).filled(node.get("text").asText())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }
}
