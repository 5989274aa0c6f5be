package org.otowi.documents.code.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.code.Todo;

/** Finds notes of work left to do in comments. */
public final class TodoFinder {

    private static final Pattern NOTE = Pattern.compile("\\b(?:TODO|FIXME|XXX|HACK)\\b[^\\n]*");
    private static final Pattern END_MARK = Pattern.compile("\\s*\\*+/$");

    private TodoFinder() {}

    public static List<Todo> find(MaskedSource masked) {
        List<Todo> todos = new ArrayList<>();
        for (Span comment : masked.comments()) {
            Matcher note = NOTE.matcher(masked.source().text()).region(comment.start(), comment.end());
            while (note.find()) {
                String text = END_MARK.matcher(note.group()).replaceFirst("").strip();
                todos.add(new Todo(text, masked.source().anchor(note.start(), note.end())));
            }
        }
        return todos;
    }
}
