package org.otowi.provenance.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.otowi.provenance.attribution.BlamedFile.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Content;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.Review.Checked;
import org.otowi.provenance.record.FileReview;
import org.otowi.provenance.record.RecordingSession;

/** A review counts for a line as long as the line is unchanged. */
class ReviewedLinesTest {

    @TempDir
    private Path folder;

    private BlamedFile file;

    @BeforeEach
    void prepare() {
        file = new BlamedFile(folder, "solve.c");
    }

    @Test
    void aReviewOfAllLinesCountsForAll() throws Exception {
        file.ai(text("a b"));
        review();
        assertEquals("1 1", reviews());
    }

    @Test
    void aReviewOfSomeLinesCountsForThese() throws Exception {
        file.ai(text("a b c d"));
        review(new LineRange(1, 1), new LineRange(3, 2));
        assertEquals("1 0 1 1", reviews());
    }

    @Test
    void aChangedLineIsNotReviewedAnyMoreAndAMovedOneIs() throws Exception {
        file.ai(text("a b c d"));
        review();
        file.human(text("a d") + "int c;\n" + text("b"));
        assertEquals("1 1 0 1", reviews());
    }

    @Test
    void aCopyOfAReviewedLineIsNotReviewed() throws Exception {
        file.ai(text("a b"));
        review();
        file.human(text("a b a b"));
        assertEquals("1 1 0 0", reviews());
    }

    @Test
    void aFormattedLineIsNotReviewedAnyMore() throws Exception {
        file.ai(text("a b"));
        review();
        file.format("  " + text("a b"));
        assertEquals("0 1", reviews());
        assertEquals("ai ai", file.blame());
    }

    @Test
    void twoReviewsBothCount() throws Exception {
        file.ai(text("a b"));
        review();
        review(new LineRange(2, 1));
        assertEquals("1 2", reviews());
    }

    @Test
    void aReviewOfAnotherStateSaysNothing() throws Exception {
        file.ai(text("a b"));
        file.outside(text("z"));
        review();
        file.human(text("a b"));
        assertEquals("0 0", reviews());
    }

    private void review(LineRange... lines) throws Exception {
        try (RecordingSession session = file.research().session()) {
            Content content = file.research().content().orElseThrow();
            session.recordReview(file.research().file(),
                    new FileReview(content, List.of(lines), Checked.READ, Optional.empty()));
        }
    }

    private String reviews() throws Exception {
        Attribution attribution = file.attribution(Optional.empty());
        return IntStream.rangeClosed(1, attribution.lineCount())
                .mapToObj(line -> String.valueOf(attribution.at(line).orElseThrow().reviews().size()))
                .collect(Collectors.joining(" "));
    }
}
