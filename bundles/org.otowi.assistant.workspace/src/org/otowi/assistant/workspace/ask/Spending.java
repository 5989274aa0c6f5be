package org.otowi.assistant.workspace.ask;

import java.util.Map;
import java.util.TreeMap;
import org.otowi.models.chat.Usage;
import org.otowi.models.provider.ModelInfo;

/**
 * Tokens and their price, as far as providers counted them and the data has prices.
 *
 * @param input tokens of prompts
 * @param output tokens of replies
 * @param costs the price by currency
 * @param complete whether everything was counted and had a price; else there was more
 */
public record Spending(long input, long output, Map<String, Double> costs, boolean complete) {

    private static final double PRICED_TOKENS = 1_000_000;

    public static final Spending NONE = new Spending(0, 0, Map.of(), true);

    public Spending {
        costs = Map.copyOf(costs);
    }

    /** Of one reply. */
    public static Spending of(Usage usage, ModelInfo info) {
        boolean counted = usage.input().isPresent() && usage.output().isPresent();
        boolean priced = info.inputPrice().isPresent() && info.outputPrice().isPresent() && info.currency().isPresent();
        long input = usage.input().orElse(0);
        long output = usage.output().orElse(0);
        Map<String, Double> costs = !counted || !priced ? Map.of() : Map.of(info.currency().get(),
                (input * info.inputPrice().getAsDouble() + output * info.outputPrice().getAsDouble()) / PRICED_TOKENS);
        return new Spending(input, output, costs, counted && priced);
    }

    /** Both together. */
    public Spending plus(Spending other) {
        Map<String, Double> sum = new TreeMap<>(costs);
        other.costs.forEach((currency, cost) -> sum.merge(currency, cost, Double::sum));
        return new Spending(input + other.input, output + other.output, sum, complete && other.complete);
    }

    public boolean isNothing() {
        return input == 0 && output == 0;
    }
}
