package org.otowi.assistant.ranking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.otowi.documents.Cancellation;

/** Compares ways to choose the one sentence that sums up an abstract: ROUGE against the summaries that people wrote. */
final class RankerEvaluation {

    private final List<SciTldrPaper> papers;

    RankerEvaluation(List<SciTldrPaper> papers) {
        this.papers = papers;
    }

    /** Mean scores times 100 of the sentences that a way of choosing scores highest. */
    Rouge mean(Function<SciTldrPaper, double[]> scores, boolean stemmed) {
        List<Rouge> rouges = papers.stream().map(paper -> Rouge.best(
                paper.sentences().get(best(scores.apply(paper))), paper.summaries(), stemmed)).toList();
        return new Rouge(100 * rouges.stream().mapToDouble(Rouge::one).average().orElse(0),
                100 * rouges.stream().mapToDouble(Rouge::two).average().orElse(0),
                100 * rouges.stream().mapToDouble(Rouge::longest).average().orElse(0));
    }

    /** A table for people: one way a line. */
    String table(SentenceRanker ranker) {
        StringBuilder table = new StringBuilder(String.format("%-46s %-18s %s%n", papers.size() + " papers",
                "stemmed R1/R2/RL", "unstemmed"));
        ways(ranker).forEach((name, scores) ->
                table.append(String.format("%-46s %-18s %s%n", name, text(mean(scores, true)),
                        text(mean(scores, false)))));
        return table.toString();
    }

    private static Map<String, Function<SciTldrPaper, double[]>> ways(SentenceRanker ranker) {
        Map<String, Function<SciTldrPaper, double[]>> ways = new LinkedHashMap<>();
        ways.put("first sentence", paper -> new double[paper.sentences().size()]);
        ways.put("TextRank", paper -> RandomWalk.textRank(paper.sentences()));
        ways.put("LexRank, tf-idf", paper -> RandomWalk.lexRank(paper.sentences()));
        ways.put("first \"we propose / this paper\" sentence", RankerEvaluation::cue);
        ways.put("ridge ranker, no title", paper -> ranker.score(paper.sentences(), "", Cancellation.NEVER));
        ways.put("ridge ranker, with title", paper -> ranker.score(paper.sentences(), paper.title(), Cancellation.NEVER));
        ways.put("the same, only sentences that stand alone", paper -> standingAlone(ranker, paper));
        ways.put("best possible single sentence", paper -> paper.sentences().stream()
                .mapToDouble(sentence -> Rouge.best(sentence, paper.summaries(), true).one()).toArray());
        return ways;
    }

    private static double[] cue(SciTldrPaper paper) {
        return paper.sentences().stream()
                .mapToDouble(sentence -> Cue.PROPOSE.in(sentence) || Cue.THIS_WORK.in(sentence) ? 1 : 0).toArray();
    }

    private static double[] standingAlone(SentenceRanker ranker, SciTldrPaper paper) {
        double[] scores = ranker.score(paper.sentences(), paper.title(), Cancellation.NEVER);
        return IntStream.range(0, scores.length)
                .mapToDouble(i -> scores[i] + (Opening.standsAlone(paper.sentences().get(i)) ? 10 : 0)).toArray();
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private static String text(Rouge rouge) {
        return String.format(Locale.ROOT, "%.1f %.1f %.1f", rouge.one(), rouge.two(), rouge.longest());
    }
}
