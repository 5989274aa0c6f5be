package org.otowi.documents.latex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The author's own commands, as far as they are plain: a body with numbered parameters. */
final class TexMacros {

    private static final Set<String> DEFINERS =
            Set.of("newcommand", "renewcommand", "providecommand", "DeclareRobustCommand", "def", "gdef", "xdef", "edef");

    /** Real documents expand to some ten thousand characters. */
    private static final int MOST_EXPANDED = 1 << 20;
    private static final String MARK = "\\\\(?:begin|end)\\{[^{}]*\\}";
    private static final Pattern SHORTHAND = Pattern.compile(definition("([A-Za-z]+)", "(" + MARK + ")"));

    private record Macro(int parameters, Optional<String> firstDefault, String body) {}

    private final Map<String, Macro> macros = new HashMap<>();
    private int expanded;

    /** Whether the command defines another. */
    static boolean defines(String command) {
        return DEFINERS.contains(command);
    }

    /** Takes the definition that follows a defining command. */
    void define(String definer, TexCursor cursor) {
        cursor.take("*");
        String name = cursor.argument().rest().strip().replaceFirst("^\\\\", "");
        if (definer.endsWith("def")) {
            int parameters = parameterText(cursor);
            macros.put(name, new Macro(parameters, Optional.empty(), cursor.argument().rest()));
            return;
        }
        int parameters = cursor.option().map(TexCursor::rest).filter(s -> s.strip().matches("[1-9]"))
                .map(s -> Integer.parseInt(s.strip())).orElse(0);
        Optional<String> firstDefault = cursor.option().map(TexCursor::rest);
        macros.put(name, new Macro(parameters, firstDefault, cursor.argument().rest()));
    }

    /** "#1#2" between a name and its body. */
    private static int parameterText(TexCursor cursor) {
        int count = 0;
        while (!cursor.atEnd() && cursor.peek() != '{') {
            count += cursor.next() == '#' ? 1 : 0;
        }
        return Math.min(count, 9);
    }

    boolean knows(String command) {
        return macros.containsKey(command);
    }

    /**
     * The body of a command that is known, which stands on a line, with the arguments that follow it filled in, which keep
     * their lines; empty when the author's commands grow without end.
     */
    Optional<TexSource> expand(String command, TexCursor cursor, int line) {
        Macro macro = macros.get(command);
        List<TexCursor> arguments = new ArrayList<>();
        macro.firstDefault().ifPresent(standard ->
                arguments.add(cursor.option().orElseGet(() -> TexSource.ofLine(standard, line).cursor())));
        while (arguments.size() < macro.parameters()) {
            arguments.add(cursor.argument());
        }
        return fill(macro.body(), arguments, line);
    }

    /** The text of a document with the commands that stand for the start or end of an environment replaced by it. */
    static TexSource withoutShorthands(TexSource source) {
        Map<String, String> shorthands = new HashMap<>();
        Matcher definition = SHORTHAND.matcher(source.text());
        while (definition.find()) {
            shorthands.put(definition.group(1), definition.group(2));
        }
        if (shorthands.isEmpty()) {
            return source;
        }
        String names = String.join("|", shorthands.keySet().stream().map(Pattern::quote).toList());
        Matcher use = Pattern.compile(definition("[A-Za-z]+", MARK) + "|\\\\(" + names + ")(?![A-Za-z])")
                .matcher(source.text());
        TexSource.Builder result = new TexSource.Builder();
        int done = 0;
        while (use.find()) {
            result.append(source, done, use.start());
            if (use.group(1) != null) {
                result.append(shorthands.get(use.group(1)) + " ", source.lines().lineAt(use.start()));
            }
            done = use.end();
        }
        return result.append(source, done, source.text().length()).build();
    }

    /** The pattern of a definition without parameters. */
    private static String definition(String name, String body) {
        return "\\\\(?:newcommand|renewcommand|providecommand|def)\\s*\\{?\\\\" + name + "\\}?\\s*\\{\\s*" + body + "\\s*\\}";
    }

    private Optional<TexSource> fill(String body, List<TexCursor> arguments, int line) {
        TexSource.Builder filled = new TexSource.Builder();
        expanded++;
        for (int at = 0; at < body.length() && expanded <= MOST_EXPANDED; at++) {
            int number = body.charAt(at) == '#' && at + 1 < body.length() ? body.charAt(at + 1) - '1' : -1;
            if (number >= 0 && number < arguments.size()) {
                expanded += arguments.get(number).rest().length();
                arguments.get(number).copyTo(filled);
                at++;
            } else {
                expanded++;
                filled.append(body.substring(at, at + 1), line);
            }
        }
        return expanded > MOST_EXPANDED ? Optional.empty() : Optional.of(filled.build());
    }
}
