package org.otowi.provenance.ui.internal.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.otowi.provenance.ContentState;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.LogEntry;

/**
 * Everything that an entry says: first what a reader asks for, in words, then each member as it was recorded, so that
 * nothing is hidden. The members' names are those of docs/provenance-format.md.
 */
public final class EntryDetails {

    private final EntryRow row;
    private final LogEntry entry;
    private final Map<String, String> members;
    private final Details.Builder details = new Details.Builder();

    private EntryDetails(EntryRow row) {
        this.row = row;
        this.entry = row.entry();
        this.members = entry.details();
    }

    /** The details of one entry. */
    public static Details of(EntryRow row) {
        EntryDetails entry = new EntryDetails(row);
        entry.addWords();
        entry.addProof();
        entry.addMembers();
        return entry.details.build();
    }

    private void addWords() {
        details.heading(row.what());
        FindingLines.add(details, row.findings());
        details.field(Messages.detail_when, Times.exactly(entry.time()))
                .field(Messages.detail_who, who())
                .field(Messages.detail_tool, tool());
        entry.model().ifPresent(this::addModel);
        details.field(Messages.detail_egress, entry.egress().map(EntryWords::egress));
        details.field(Messages.detail_purpose, entry.purpose())
                .field(Messages.detail_decision, decision())
                .fields(Messages.detail_sources, sources(EntryDetails::place))
                .field(Messages.detail_review, entry.review().map(review -> entry.summary()))
                .field(Messages.detail_note, member("note"))
                .fields(Messages.detail_changes, entry.hunks().stream().map(EntryWords::hunk).toList());
    }

    private void addModel(ModelUse model) {
        details.field(Messages.detail_model, EntryWords.model(model));
        if (model.returned().filter(id -> !id.equals(model.requested())).isPresent()) {
            details.field(Messages.detail_requested, model.requested());
        }
        details.field(Messages.detail_version, model.version())
                .field(Messages.detail_place, EntryWords.place(model))
                .field(Messages.detail_approval, model.approval());
        if (!model.parameters().isEmpty()) {
            details.field(Messages.detail_parameters, model.parameters().entrySet().stream()
                    .map(each -> each.getKey() + " = " + each.getValue()).collect(Collectors.joining(", ")));
        }
    }

    private void addProof() {
        details.heading(Messages.detail_proof);
        entry.after().map(ContentState::sha256).ifPresent(after -> details
                .field(Messages.detail_before, entry.before().map(Sha256::hex).orElse(Messages.detail_noBefore))
                .field(Messages.detail_after, after.hex()));
        details.fields(Messages.detail_sourceHashes, sources(EntryDetails::hash))
                .field(Messages.detail_id, entry.id().hex())
                .field(Messages.detail_position, NLS.bind(Messages.detail_positionWords, entry.line(), entry.seq()));
    }

    private void addMembers() {
        details.heading(Messages.detail_members);
        members.forEach((path, value) -> details.add(Details.Look.MEMBER, "", path + ": " + value));
    }

    private Optional<String> who() {
        return Optional.of(row.who()).filter(name -> !name.isEmpty())
                .map(name -> member("actor.account").map(account -> name + ", " + account).orElse(name));
    }

    private Optional<String> tool() {
        return member("tool.name").map(name -> name + member("tool.version").map(version -> " " + version).orElse(""));
    }

    private Optional<String> decision() {
        List<String> accepted = new ArrayList<>();
        for (int i = 0; members.containsKey("decision[" + i + "]"); i++) {
            accepted.add(String.valueOf(Integer.parseInt(members.get("decision[" + i + "]")) + 1));
        }
        return accepted.isEmpty() ? member("decision").map(whole -> Messages.decision_whole)
                : Optional.of(NLS.bind(Messages.decision_parts, String.join(", ", accepted)));
    }

    private List<String> sources(BiFunction<EntryDetails, String, String> words) {
        List<String> sources = new ArrayList<>();
        for (int i = 0; members.containsKey("sources[" + i + "].name"); i++) {
            sources.add(words.apply(this, "sources[" + i + "]."));
        }
        return sources;
    }

    private String place(String source) {
        String name = members.get(source + "name");
        return member(source + "place").map(place -> name + ", " + place).orElse(name);
    }

    /** As sha256sum prints it. */
    private String hash(String source) {
        return member(source + "sha256").flatMap(Sha256::parse).map(Sha256::hex).orElse("") + "  "
                + members.get(source + "name");
    }

    private Optional<String> member(String path) {
        return Optional.ofNullable(members.get(path));
    }
}
