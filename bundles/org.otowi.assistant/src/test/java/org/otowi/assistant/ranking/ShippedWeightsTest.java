package org.otowi.assistant.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.documents.Cancellation;

/** Needs the data set beside the checkout; the file of weights itself is used by every other test of summaries. */
class ShippedWeightsTest {

    private static final Path DATA = Path.of("..", "..", "..", "shared", "data", "scitldr");

    @BeforeEach
    void dataIsThere() {
        assumeTrue(Files.isDirectory(DATA), "SciTLDR is not part of the checkout");
    }

    @Test
    void trainingAgainGivesTheShippedBytes() throws IOException {
        List<SciTldrPaper> papers = SciTldrPaper.read(DATA.resolve("train.jsonl"));
        try (InputStream shipped = SentenceRanker.class.getResourceAsStream("ranker.json")) {
            assertEquals(new String(shipped.readAllBytes(), StandardCharsets.UTF_8),
                    RankerTraining.text(RankerTraining.model(papers)));
        }
    }

    @Test
    void unseenPapersAreSummedUpBetterThanByTheirFirstSentenceOrRandomWalks() throws IOException {
        RankerEvaluation evaluation = new RankerEvaluation(SciTldrPaper.read(DATA.resolve("dev.jsonl")));
        SentenceRanker ranker = SentenceRanker.shipped();
        Rouge ours = evaluation.mean(paper -> ranker.score(paper.sentences(), paper.title(), Cancellation.NEVER), true);
        Rouge walk = evaluation.mean(paper -> RandomWalk.lexRank(paper.sentences()), true);
        assertTrue(ours.one() > 41, ours::toString);
        assertTrue(ours.one() > walk.one() + 5, walk::toString);
    }
}
