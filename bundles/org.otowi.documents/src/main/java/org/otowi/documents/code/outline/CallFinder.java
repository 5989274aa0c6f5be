package org.otowi.documents.code.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.Cancellation;
import org.otowi.documents.code.Call;

/**
 * Finds which procedures of a file call which others of it. A call through another object is not counted, since the
 * name alone does not tell whose procedure it is.
 */
public final class CallFinder {

    private static final Pattern OWN = Pattern.compile("(?i)\\b(?:self|this|cls)\\s*(?:\\.|->|%)$");
    private static final Pattern COMMAND_START = Pattern.compile(
            "(?:^|[\\n;&|({!`]|\\b(?:then|do|else|elif|if|while|until|time|exec))[ \\t]*$");
    private static final Pattern ASSIGNMENT = Pattern.compile("\\+?=|[ \\t]*\\(\\)|[\\w/-]");
    private static final int LONGEST_RECEIVER = 24;

    private final MaskedSource masked;
    private final CallStyle style;
    private final Map<String, String> procedures = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final List<Call> calls = new ArrayList<>();

    /** @param style how the language writes calls */
    public CallFinder(MaskedSource masked, CallStyle style) {
        this.masked = masked;
        this.style = style;
    }

    /** The first call of each pair, in the order of the file. */
    public List<Call> find(List<SymbolDraft> drafts, Cancellation cancellation) {
        List<SymbolDraft> bodies = drafts.stream().filter(SymbolDraft::isProcedure).toList();
        bodies.forEach(body -> procedures.putIfAbsent(folded(body.name()), body.name()));
        Deque<SymbolDraft> around = new ArrayDeque<>();
        for (int i = 0; i < bodies.size(); i++) {
            cancellation.check();
            SymbolDraft body = bodies.get(i);
            leave(around, body.start());
            around.push(body);
            int next = i + 1 < bodies.size() ? bodies.get(i + 1).start() : masked.code().length();
            scanTo(around, body.bodyStart(), next);
        }
        return calls;
    }

    private void leave(Deque<SymbolDraft> around, int offset) {
        while (!around.isEmpty() && around.peek().end() <= offset) {
            around.pop();
        }
    }

    /** Scans from one declaration to the next, each stretch on behalf of the innermost procedure around it. */
    private void scanTo(Deque<SymbolDraft> around, int from, int to) {
        int at = from;
        while (at < to && !around.isEmpty()) {
            int stop = Math.min(to, around.peek().end());
            scan(around.peek().name(), at, stop);
            at = Math.max(at, stop);
            leave(around, at);
        }
    }

    private void scan(String caller, int from, int to) {
        if (from >= to) {
            return;
        }
        Matcher name = style.namePattern().matcher(masked.code()).region(from, to);
        while (name.find()) {
            String callee = procedures.get(folded(name.group()));
            if (callee != null && !callee.equals(caller) && isCall(name) && known.add(caller + "\n" + callee)) {
                calls.add(new Call(caller, callee, masked.source().anchor(name.start(), name.end())));
            }
        }
    }

    private boolean isCall(Matcher name) {
        String before = masked.code().substring(Math.max(0, name.start() - LONGEST_RECEIVER), name.start());
        if (style == CallStyle.COMMAND) {
            return COMMAND_START.matcher(before).find() && !ASSIGNMENT.matcher(masked.code())
                    .region(name.end(), masked.code().length()).lookingAt();
        }
        String receiver = before.stripTrailing();
        if (receiver.endsWith(".") || receiver.endsWith("->") || receiver.endsWith("%")) {
            return OWN.matcher(receiver).find() && isFollowedByArguments(name.end());
        }
        return isFollowedByArguments(name.end()) || receiver.toLowerCase(Locale.ROOT).endsWith("call") && style == CallStyle.FORTRAN;
    }

    private boolean isFollowedByArguments(int offset) {
        int at = offset;
        while (at < masked.code().length() && masked.code().charAt(at) == ' ') {
            at++;
        }
        return at < masked.code().length() && masked.code().charAt(at) == '(';
    }

    private String folded(String name) {
        return style == CallStyle.FORTRAN ? name.toLowerCase(Locale.ROOT) : name;
    }
}
