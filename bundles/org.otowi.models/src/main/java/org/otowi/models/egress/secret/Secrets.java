package org.otowi.models.egress.secret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.models.egress.Finding;
import org.otowi.models.egress.TextRule;
import org.otowi.models.egress.Verdict;
import org.otowi.models.messages.Messages;
import org.otowi.provenance.Cancellation;

/**
 * Finds what looks like a key, password or token, by the rules of {@link SecretData}. A finding names the rule and
 * the line, never the
 * secret.
 */
public final class Secrets implements TextRule {

    private static final Pattern PASSWORD = Pattern.compile("(?<password>", Pattern.LITERAL);
    private final SecretData data = SecretData.BUILT_IN;
    private final Plausible plausible = new Plausible(data.allowed());
    private final Verdict verdict;

    /** @param verdict what each finding asks for */
    public Secrets(Verdict verdict) {
        this.verdict = verdict;
    }

    @Override
    public List<Finding> find(String where, String text, Cancellation cancellation) {
        if (verdict == Verdict.ALLOW) {
            return List.of();
        }
        Windows windows = new Windows(text);
        Map<String, Place> places = new LinkedHashMap<>();
        for (SecretPattern rule : data.patterns()) {
            Matcher matcher = rule.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            windows.each(rule.keywords(), rule.reach(), (start, end) -> {
                cancellation.check();
                return search(rule, matcher.region(start, end), places);
            });
        }
        return apart(places.values()).stream()
                .map(place -> finding(place.rule(), where, line(text, place.start()))).toList();
    }

    private record Place(String rule, int start, int end) {

        boolean meets(Place other) {
            return start < other.end && other.start < end;
        }
    }

    /**
     * By place; of rules that find the same characters the first alone, so that nobody is told twice: those for one kind of
     * key stand before those for whatever is assigned to a key.
     */
    private static List<Place> apart(Collection<Place> places) {
        List<Place> apart = new ArrayList<>();
        for (Place place : places) {
            if (apart.stream().noneMatch(place::meets)) {
                apart.add(place);
            }
        }
        apart.sort(Comparator.comparing(Place::start));
        return apart;
    }

    private boolean search(SecretPattern rule, Matcher matcher, Map<String, Place> places) {
        while (matcher.find()) {
            String candidate = candidate(rule, matcher);
            if (!candidate.isEmpty() && plausible.isSecret(rule, candidate)) {
                places.merge(rule.id(), new Place(rule.id(), matcher.start(), matcher.end()),
                        (one, other) -> other.start() < one.start() ? other : one);
                return true;
            }
        }
        return false;
    }

    private static String candidate(SecretPattern rule, Matcher matcher) {
        if (PASSWORD.matcher(rule.pattern().pattern()).find()) {
            String password = matcher.group("password");
            return password == null ? "" : password;
        }
        for (int group = rule.grouped() ? matcher.groupCount() : 0; group > 0; group--) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return matcher.group();
    }

    private Finding finding(String rule, String where, int line) {
        return new Finding("secret", rule, verdict, where, OptionalInt.of(line),
                Messages.get("secret." + verdict.id(), where, line, rule));
    }

    private static int line(String text, int place) {
        return 1 + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
    }
}
