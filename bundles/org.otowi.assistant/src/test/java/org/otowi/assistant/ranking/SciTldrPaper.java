package org.otowi.assistant.ranking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A paper of the SciTLDR data set (I. Cachola and others, 2020; Apache-2.0).
 *
 * @param title its title
 * @param sentences its abstract
 * @param summaries summaries of one sentence that people wrote
 */
record SciTldrPaper(String title, List<String> sentences, List<String> summaries) {

    /** Reads one file of the data set: a JSON object a line. */
    static List<SciTldrPaper> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<SciTldrPaper> papers = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode paper = mapper.readTree(line);
            papers.add(new SciTldrPaper(paper.path("title").asText(), texts(paper, "source"), texts(paper, "target")));
        }
        return papers;
    }

    private static List<String> texts(JsonNode paper, String member) {
        List<String> texts = new ArrayList<>();
        paper.path(member).forEach(text -> texts.add(text.textValue().strip()));
        return texts;
    }
}
