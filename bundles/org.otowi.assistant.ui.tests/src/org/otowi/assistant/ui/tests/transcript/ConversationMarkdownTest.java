package org.otowi.assistant.ui.tests.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.ui.transcript.ConversationMarkdown;
import org.otowi.assistant.ui.transcript.TranscriptItem;

class ConversationMarkdownTest {

    private final ConversationMarkdown markdown = new ConversationMarkdown();

    @Test
    void questionsAreHeadingsAndQuotesNameTheirPlaces() {
        assertEquals("""
                ## Is mass conserved?

                _tracer.tex_


                _Quoted from the attached documents, best first. No model was asked._

                - The scheme conserves mass. (tracer.tex, line 7 \u00B7 Scheme)
                """, markdown.render(List.of(
                        TranscriptContract.asked("1", "Is mass conserved?"),
                        TranscriptContract.answered("2", "The scheme conserves mass."))));
    }

    @Test
    void workThatGoesOnIsLeftOut() {
        assertEquals("", markdown.render(List.of(new TranscriptItem.Running("1", "Looking for an answer", ""))));
    }

    @Test
    void wordsAreNeverMarkup() {
        assertEquals("\\# not a heading, \\<b\\>not bold\\</b\\>\n\n",
                markdown.render(List.of(new TranscriptItem.Refused("1", "# not a heading, <b>not bold</b>"))));
    }
}
