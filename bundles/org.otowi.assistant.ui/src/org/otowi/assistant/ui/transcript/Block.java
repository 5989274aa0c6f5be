package org.otowi.assistant.ui.transcript;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.otowi.assistant.render.InertText;

/**
 * A piece of an entry as a person sees it, whatever shows it. Most of its words come from documents, so characters that
 * reorder or hide text are taken out of all of them.
 */
sealed interface Block {

    /** Controls but tabs and line feeds, and marks that reorder or hide text. */
    Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\t\n]]");

    /** Whether it has code to colour. */
    default boolean isCode() {
        return false;
    }

    /** Whether it has formulas to set. */
    default boolean hasFormulas() {
        return false;
    }

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

        @Override
        public boolean isCode() {
            return notation.isCode();
        }

        @Override
        public boolean hasFormulas() {
            return notation.formulas() && text.contains("$");
        }
    }

    /**
     * Running text that a model wrote, a paragraph.
     *
     * @param formulas whether formulas between dollar signs are set
     */
    record Prose(String text, boolean formulas) implements Block {
        public Prose {
            text = visible(text);
        }

        @Override
        public boolean hasFormulas() {
            return formulas && text.contains("$");
        }
    }

    /**
     * Code that a model wrote.
     *
     * @param language as the model named it; empty if it did not
     */
    record Code(String text, String language) implements Block {
        public Code {
            text = visible(text);
        }

        @Override
        public boolean isCode() {
            return true;
        }
    }

    /** What is wrong with the entry, and what to do. */
    record Warning(String text) implements Block {
        public Warning {
            text = inert(text);
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

    /** Nothing that steers or hides is left, but lines keep their indents. */
    private static String visible(String words) {
        return INVISIBLE.matcher(words).replaceAll("");
    }

    private static String inert(String words) {
        return words.lines().map(InertText::line).collect(Collectors.joining("\n"));
    }
}
