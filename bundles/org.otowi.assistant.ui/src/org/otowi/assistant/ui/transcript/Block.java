package org.otowi.assistant.ui.transcript;

import java.util.List;
import java.util.stream.Collectors;
import org.otowi.assistant.render.InertText;

/**
 * A piece of an entry as a person sees it, whatever shows it. Most of its words come from documents, so characters that
 * reorder or hide text are taken out of all of them.
 */
sealed interface Block {

    /** The heading of the entry. */
    record Title(String text) implements Block {
        public Title {
            text = inert(text);
        }
    }

    /** The heading of a part of the entry. */
    record Label(String text) implements Block {
        public Label {
            text = inert(text);
        }
    }

    /** Words of the person or of Otowi. */
    record Text(String text) implements Block {
        public Text {
            text = inert(text);
        }
    }

    /** Words of lesser weight. */
    record Note(String text) implements Block {
        public Note {
            text = inert(text);
        }
    }

    /**
     * Words of a document.
     *
     * @param lead whether it is the one statement that matters most
     * @param places where it comes from
     */
    record Statement(String text, Notation notation, boolean lead, List<Link> places) implements Block {
        public Statement {
            text = inert(text);
            places = List.copyOf(places);
        }

        boolean hasFormulas() {
            return notation.formulas() && text.contains("$");
        }
    }

    /** What the person can do with the entry. */
    record Actions(List<Link> links) implements Block {
        public Actions {
            links = List.copyOf(links);
        }
    }

    /** Words that do something when a person follows them. */
    record Link(String label, TranscriptAction action) {
        public Link {
            label = inert(label);
        }
    }

    private static String inert(String words) {
        return words.lines().map(InertText::line).collect(Collectors.joining("\n"));
    }
}
