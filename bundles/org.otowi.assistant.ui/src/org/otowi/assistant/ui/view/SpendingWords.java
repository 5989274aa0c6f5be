package org.otowi.assistant.ui.view;

import java.text.NumberFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.workspace.ask.Spending;

/** What answers took, in words. */
final class SpendingWords {

    private static final int DIGITS = 4;

    private SpendingWords() {}

    /** Tokens and price; empty where nothing was counted. */
    static Optional<String> of(Spending spending) {
        if (spending.isNothing()) {
            return Optional.empty();
        }
        NumberFormat whole = NumberFormat.getIntegerInstance();
        String tokens = NLS.bind(Messages.Spending_tokens, whole.format(spending.input()), whole.format(spending.output()));
        if (spending.costs().isEmpty()) {
            return Optional.of(tokens);
        }
        String pattern = spending.complete() ? Messages.Spending_cost : Messages.Spending_costAtLeast;
        return Optional.of(NLS.bind(pattern, tokens, costs(spending.costs())));
    }

    private static String costs(Map<String, Double> costs) {
        NumberFormat money = NumberFormat.getNumberInstance();
        money.setMaximumFractionDigits(DIGITS);
        return new TreeMap<>(costs).entrySet().stream().map(cost -> money.format(cost.getValue()) + " " + cost.getKey())
                .collect(Collectors.joining(", "));
    }
}
