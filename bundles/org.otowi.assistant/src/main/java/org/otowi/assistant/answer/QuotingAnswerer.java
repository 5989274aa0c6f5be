package org.otowi.assistant.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.otowi.assistant.embedded.EmbeddedSummarizer;
import org.otowi.assistant.words.Identifiers;
import org.otowi.assistant.words.TermVector;
import org.otowi.assistant.words.TermVectors;
import org.otowi.documents.Cancellation;
import org.otowi.documents.Document;

/**
 * Answers a question by quoting the passages of the given documents that bear on it most; no model, no network.
 *
 * <p>Says nothing rather than something doubtful: a passage must hold a good part of what the question names. Words of the
 * documents are only compared and quoted; nothing that they say changes what happens here.
 */
public final class QuotingAnswerer {

    private static final int MOST_PASSAGES = 5;
    private static final double LEAST_COVERAGE = 0.4;
    private static final double LEAST_OF_BEST = 0.45;
    private static final double TOO_ALIKE = 0.7;
    /** Words that questions are made of. */
    private static final Set<String> ASKING = new HashSet<>(Identifiers.terms("paper document file article author authors tell"
            + " explain describe please say says give show list find does mean used use many much kind work code"));

    /**
     * Answers from the documents.
     *
     * @return the best passages, best first; none where the documents do not bear on the question
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Answer answer(String question, List<Document> documents, Cancellation cancellation) {
        List<Excerpt> excerpts = Excerpts.of(documents);
        cancellation.check();
        Bm25 index = new Bm25(excerpts.stream().map(excerpt -> Identifiers.terms(excerpt.searched())).toList());
        cancellation.check();
        Set<String> terms = terms(question);
        double[] scores = IntStream.range(0, excerpts.size())
                .mapToDouble(i -> index.coverage(i, terms) >= LEAST_COVERAGE ? index.score(i, terms) : 0).toArray();
        List<Passage> passages = best(scores, excerpts).stream().map(i -> passage(i, excerpts, scores)).toList();
        return new Answer(question, passages, EmbeddedSummarizer.PROVIDER, true);
    }

    /** A question of asking words alone keeps them: they are all that it has. */
    private static Set<String> terms(String question) {
        Set<String> terms = new HashSet<>(Identifiers.terms(question));
        Set<String> telling = new HashSet<>(terms);
        telling.removeAll(ASKING);
        return telling.isEmpty() ? terms : telling;
    }

    private static List<Integer> best(double[] scores, List<Excerpt> excerpts) {
        double best = IntStream.range(0, scores.length).mapToDouble(i -> scores[i]).max().orElse(0);
        TermVectors vectors = new TermVectors(excerpts.stream().map(Excerpt::text).toList());
        List<Integer> chosen = new ArrayList<>();
        List<TermVector> quoted = new ArrayList<>();
        IntStream.range(0, scores.length).filter(i -> scores[i] > 0 && scores[i] >= LEAST_OF_BEST * best).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
                .forEach(i -> {
                    TermVector vector = vectors.vector(excerpts.get(i).text());
                    boolean isNew = quoted.stream().noneMatch(other -> other.cosine(vector) > TOO_ALIKE);
                    boolean isApart = chosen.stream().noneMatch(other -> Math.abs(other - i) == 1
                            && excerpts.get(i).continues(excerpts.get(other)));
                    if (chosen.size() < MOST_PASSAGES && isNew && isApart) {
                        chosen.add(i);
                        quoted.add(vector);
                    }
                });
        return chosen;
    }

    /** The sentence with its neighbours in the paragraph where these bear on the question too, or where it points back. */
    private static Passage passage(int i, List<Excerpt> excerpts, double[] scores) {
        StringBuilder text = new StringBuilder(excerpts.get(i).text());
        if (i > 0 && excerpts.get(i).continues(excerpts.get(i - 1)) && scores[i - 1] > 0) {
            text.insert(0, excerpts.get(i - 1).text() + " ");
        }
        if (i + 1 < scores.length && excerpts.get(i + 1).continues(excerpts.get(i))) {
            text.append(' ').append(excerpts.get(i + 1).text());
        }
        return excerpts.get(i).passage(text.toString());
    }
}
