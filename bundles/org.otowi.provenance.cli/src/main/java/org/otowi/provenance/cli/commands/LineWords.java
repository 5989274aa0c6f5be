package org.otowi.provenance.cli.commands;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.otowi.provenance.Actor;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.attribution.LineOrigin;
import org.otowi.provenance.cli.messages.Messages;
import org.otowi.provenance.log.Actors;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;

/** What is said of where a line comes from, in a few words. */
final class LineWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int SHORT_ID = 8;

    private final Actors actors;

    LineWords(ProvenanceLog log) {
        this.actors = new Actors(log);
    }

    /** The model or the person, or both; nothing if neither is known. */
    String who(LineOrigin origin) {
        return switch (origin.lineClass()) {
            case AI -> origin.entry().map(LineWords::model).orElse("");
            case HUMAN -> origin.entry().map(this::person).orElse("");
            case AI_EDITED -> Messages.get("blame.edited", origin.entry().map(this::person).orElse(""),
                    origin.ai().map(LineWords::model).orElse(""));
            case EXTERNAL, UNKNOWN -> "";
        };
    }

    /** The minute, in the time zone of the reader. */
    static String time(LogEntry entry) {
        return TIME.format(entry.time().atZone(ZoneId.systemDefault()));
    }

    /** The beginning of an entry's id, enough for people. */
    static String shortId(LogEntry entry) {
        return entry.id().base64Url().substring(0, SHORT_ID);
    }

    private static String model(LogEntry entry) {
        return entry.model().map(LineWords::model).orElse("");
    }

    private static String model(ModelUse model) {
        return Messages.get("blame.model", model.returned().orElse(model.requested()), model.provider());
    }

    private String person(LogEntry entry) {
        return actors.of(entry).map(Actor::name).orElse("");
    }
}
