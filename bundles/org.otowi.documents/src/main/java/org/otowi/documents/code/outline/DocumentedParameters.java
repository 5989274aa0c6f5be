package org.otowi.documents.code.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.code.Parameter;

/**
 * What a documentation comment says of parameters: {@code @param} and {@code \param} (Javadoc, Doxygen),
 * {@code :param x:} (Sphinx), {@code Args:} (Google) and {@code Parameters} underlined (numpydoc).
 */
public final class DocumentedParameters {

    private static final Pattern TAG = Pattern.compile(
            "^\\s*(?:[@\\\\]param(?:\\s*\\[[a-z, ]+])?\\s+|:param\\s+(?:([^:\\s]+)\\s+)?)([\\w.]*+(?<!\\.))\\s*:?\\s*(.*)$");
    private static final Pattern OTHER_TAG = Pattern.compile("^\\s*(?:[@\\\\]\\w+|:\\w+[^:]*:).*");
    private static final Pattern GOOGLE = Pattern.compile("^\\s+\\*{0,2}(\\w+)\\s*(?:\\(([^)]*)\\))?\\s*:\\s*(.*)$");
    private static final Pattern NUMPY = Pattern.compile(
            "^\\*{0,2}(\\w+(?:\\s*,\\s*\\*{0,2}\\w+){0,9})\\s*(?::\\s*(.*))?$");
    private static final Pattern NUMPY_SECTION = Pattern.compile("^(?:Other )?Parameters$");
    private static final Pattern GOOGLE_SECTION = Pattern.compile("^(?:Args|Arguments|Parameters):$");

    private record Entry(String type, StringBuilder text) {}

    private enum Place { OUTSIDE, TAG, GOOGLE, NUMPY }

    private final Map<String, Entry> entries = new HashMap<>();
    private Place place = Place.OUTSIDE;
    private List<Entry> current = List.of();

    private DocumentedParameters() {}

    /** Reads a documentation text without comment markers. */
    public static DocumentedParameters in(String documentation) {
        DocumentedParameters found = new DocumentedParameters();
        List<String> lines = documentation.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            found.read(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : "");
        }
        return found;
    }

    /** Completes parameters by what is said of them; what the code says takes precedence. */
    public List<Parameter> describe(List<Parameter> parameters) {
        List<Parameter> described = new ArrayList<>();
        for (Parameter parameter : parameters) {
            Entry entry = entries.get(parameter.name().replace("*", ""));
            described.add(entry == null ? parameter : new Parameter(parameter.name(),
                    first(parameter.type(), entry.type), parameter.intent(),
                    first(parameter.documentation(), entry.text.toString().strip())));
        }
        return described;
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private void read(String line, String next) {
        Matcher tag = TAG.matcher(line);
        if (tag.matches()) {
            place = Place.TAG;
            begin(tag.group(2), tag.group(1), tag.group(3));
        } else if (GOOGLE_SECTION.matcher(line.strip()).matches()) {
            enter(Place.GOOGLE);
        } else if (next.strip().startsWith("---")) {
            enter(NUMPY_SECTION.matcher(line.strip()).matches() ? Place.NUMPY : Place.OUTSIDE);
        } else {
            readInside(line);
        }
    }

    private void enter(Place section) {
        place = section;
        current = List.of();
    }

    private void readInside(String line) {
        switch (place) {
            case TAG -> readBehindTag(line);
            case GOOGLE -> readGoogle(line);
            case NUMPY -> readNumpy(line);
            default -> { }
        }
    }

    /** A tag's text ends at the next tag or, once it has begun, at a blank line. */
    private void readBehindTag(String line) {
        boolean hasText = current.stream().noneMatch(entry -> entry.text.isEmpty());
        if (line.isBlank() && hasText || OTHER_TAG.matcher(line).matches()) {
            enter(Place.OUTSIDE);
        } else {
            more(line);
        }
    }

    private void readGoogle(String line) {
        Matcher entry = GOOGLE.matcher(line);
        if (!line.isBlank() && !Character.isWhitespace(line.charAt(0))) {
            enter(Place.OUTSIDE);
        } else if (entry.matches()) {
            begin(entry.group(1), entry.group(2), entry.group(3));
        } else {
            more(line);
        }
    }

    private void readNumpy(String line) {
        Matcher entry = NUMPY.matcher(line);
        if (entry.matches()) {
            begin(entry.group(1), entry.group(2), "");
        } else {
            more(line);
        }
    }

    private void begin(String names, String type, String text) {
        List<Entry> begun = new ArrayList<>();
        for (String name : names.split(",")) {
            Entry entry = new Entry(type == null ? "" : type.strip(), new StringBuilder(text.strip()));
            if (entries.putIfAbsent(name.replace("*", "").strip(), entry) == null) {
                begun.add(entry);
            }
        }
        current = begun;
    }

    private void more(String line) {
        if (!line.strip().startsWith("---")) {
            current.forEach(entry -> entry.text.append(' ').append(line.strip()));
        }
    }
}
