package org.otowi.provenance.ui.internal.presenter;

import org.eclipse.osgi.util.NLS;

/** The sentences of the Provenance view's contents. */
final class Messages extends NLS {

    public static String banner_counts;
    public static String banner_defect;
    public static String banner_problem;
    public static String checking;
    public static String column_lines;
    public static String column_model;
    public static String column_time;
    public static String column_what;
    public static String column_who;
    public static String decision_parts;
    public static String decision_whole;
    public static String detail_after;
    public static String detail_approval;
    public static String detail_egress;
    public static String egress_allow;
    public static String egress_justified;
    public static String egress_receipt;
    public static String egress_warn;
    public static String detail_before;
    public static String detail_changes;
    public static String detail_decision;
    public static String detail_id;
    public static String detail_members;
    public static String detail_model;
    public static String detail_noBefore;
    public static String detail_note;
    public static String detail_parameters;
    public static String detail_place;
    public static String detail_position;
    public static String detail_positionWords;
    public static String detail_proof;
    public static String detail_purpose;
    public static String detail_requested;
    public static String detail_sources;
    public static String detail_review;
    public static String detail_sourceHashes;
    public static String detail_tool;
    public static String detail_version;
    public static String detail_when;
    public static String detail_who;
    public static String finding_defect;
    public static String finding_info;
    public static String finding_warning;
    public static String hunk_added;
    public static String hunk_removed;
    public static String hunk_replaced;
    public static String line_one;
    public static String line_range;
    public static String model_embedded;
    public static String model_host;
    public static String model_noHost;
    public static String model_provider;
    public static String noFile_text;
    public static String noFile_title;
    public static String noLog_text;
    public static String noLog_title;
    public static String overview_count;
    public static String notJudged_text;
    public static String notJudged_title;
    public static String overview_elsewhere;
    public static String overview_file;
    public static String overview_first;
    public static String overview_grade;
    public static String overview_last;
    public static String overview_log;
    public static String overview_meaning;
    public static String overview_models;
    public static String overview_people;
    public static String overview_title;
    public static String overview_verdict;
    public static String unreadable_title;
    public static String verdict_incomplete;
    public static String verdict_noAnswer;
    public static String verdict_tampered;
    public static String verdict_unanchored;
    public static String verdict_untrustedKey;
    public static String verdict_valid;
    public static String what_ai;
    public static String what_anchor;
    public static String what_checkpoint;
    public static String what_copy;
    public static String what_decline;
    public static String what_disclose;
    public static String what_erase;
    public static String what_external;
    public static String what_first;
    public static String what_format;
    public static String what_gap;
    public static String what_human;
    public static String what_move;
    public static String what_open;
    public static String what_reason;
    public static String what_review;
    public static String what_unknown;

    static {
        initializeMessages("org.otowi.provenance.ui.internal.presenter.messages", Messages.class);
    }

    private Messages() {}
}
