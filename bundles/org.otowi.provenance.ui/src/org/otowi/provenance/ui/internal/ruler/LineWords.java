package org.otowi.provenance.ui.internal.ruler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Review.Checked;
import org.otowi.provenance.attribution.LineClass;
import org.otowi.provenance.attribution.LineOrigin;
import org.otowi.provenance.attribution.LineSpan;
import org.otowi.provenance.log.Actors;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.ui.internal.presenter.EntryWords;
import org.otowi.provenance.ui.internal.presenter.Inert;
import org.otowi.provenance.ui.internal.presenter.Times;

/** Says who wrote a line, and what else the record has of it. */
final class LineWords {

    /** As many characters of an entry's id as tell it from the others of a log. */
    private static final int ID_LENGTH = 8;

    private final Actors actors;

    LineWords(Actors actors) {
        this.actors = actors;
    }

    String of(ShownLine line) {
        List<String> words = new ArrayList<>();
        words.add(who(line));
        line.span().ifPresent(span -> {
            addEdit(words, span.origin());
            span.origin().model().ifPresent(entry -> addModel(words, entry));
            span.reviews().forEach(review -> words.add(reviewed(review)));
            span.origin().model().or(() -> span.origin().entry()).ifPresent(entry -> words.add(
                    NLS.bind(Messages.hover_entry, entry.id().hex().substring(0, ID_LENGTH), entry.line())));
        });
        return String.join("\n", words);
    }

    private static String who(ShownLine line) {
        return switch (line.author()) {
            case MODEL -> Messages.hover_model;
            case EDITED -> Messages.hover_edited;
            case PERSON -> Messages.hover_person;
            case UNSAVED -> Messages.hover_unsaved;
            case UNKNOWN -> line.span().filter(span -> span.origin().lineClass() == LineClass.EXTERNAL).isPresent()
                    ? Messages.hover_external : Messages.hover_unknown;
        };
    }

    /** When a person wrote the line, or when it was found. */
    private void addEdit(List<String> words, LineOrigin origin) {
        origin.entry().filter(entry -> origin.lineClass() != LineClass.AI).ifPresent(entry -> words.add(
                origin.lineClass() == LineClass.EXTERNAL ? NLS.bind(Messages.hover_found, Times.exactly(entry.time()))
                        : NLS.bind(Messages.hover_by, name(entry), Times.exactly(entry.time()))));
    }

    private void addModel(List<String> words, LogEntry entry) {
        entry.model().ifPresent(model -> words.add(NLS.bind(Messages.hover_modelName,
                Inert.of(EntryWords.model(model)))));
        words.add(NLS.bind(Messages.hover_accepted, name(entry), Times.exactly(entry.time())));
        entry.purpose().ifPresent(purpose -> words.add(NLS.bind(Messages.hover_purpose, Inert.of(purpose))));
    }

    private String reviewed(LogEntry entry) {
        Optional<Checked> how = entry.review().map(review -> review.checked());
        return NLS.bind(how.map(LineWords::reviewed).orElse(Messages.hover_reviewed), name(entry),
                Times.exactly(entry.time()));
    }

    private static String reviewed(Checked how) {
        return switch (how) {
            case READ -> Messages.hover_reviewedRead;
            case TESTED -> Messages.hover_reviewedTested;
            case UNITS -> Messages.hover_reviewedUnits;
        };
    }

    private String name(LogEntry entry) {
        return actors.of(entry).map(Actor::name).map(Inert::of).orElse(Messages.hover_nobody);
    }
}
