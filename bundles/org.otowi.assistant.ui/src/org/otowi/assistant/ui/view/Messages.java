package org.otowi.assistant.ui.view;

import org.eclipse.osgi.util.NLS;

/** The words of the Assistant view. */
final class Messages extends NLS {

    public static String Action_cannotOpen;
    public static String Action_cannotRun;
    public static String Action_changed;
    public static String Action_missing;
    public static String Ask_running;
    public static String Attachments_attach;
    public static String Attachments_choose;
    public static String Attachments_remove;
    public static String Change_asked;
    public static String Change_line;
    public static String Change_lines;
    public static String Change_none;
    public static String Change_toolTip;
    public static String Composer_answerer;
    public static String Composer_ask;
    public static String Composer_hint;
    public static String Composer_model;
    public static String Composer_questionName;
    public static String Composer_stop;
    public static String End_blocked;
    public static String End_cancelled;
    public static String End_failed;
    public static String End_truncated;
    public static String Model_approved;
    public static String Model_gone;
    public static String Model_host;
    public static String Model_looking;
    public static String Model_preparing;
    public static String Picker_accessible;
    public static String Picker_configure;
    public static String Picker_embedded;
    public static String Picker_fault;
    public static String Picker_fetch;
    public static String Picker_fetching;
    public static String Picker_found;
    public static String Picker_model;
    public static String Picker_noModels;
    public static String Picker_other;
    public static String Picker_otherMessage;
    public static String Picker_otherTitle;
    public static String Picker_toolTip;
    public static String Preview_ask;
    public static String Preview_toolTip;
    public static String Quote_message;
    public static String Quote_noProgram;
    public static String Quote_open;
    public static String Quote_title;
    public static String Quote_windowTitle;
    public static String Reply_answering;
    public static String Reply_asked;
    public static String Reply_origin;
    public static String Reply_retry;
    public static String Reply_thinking;
    public static String Reply_waiting;
    public static String Spending_conversation;
    public static String Spending_cost;
    public static String Spending_costAtLeast;
    public static String Spending_tokens;
    public static String Summary_none;
    public static String Summary_running;
    public static String Summary_writing;
    public static String Work_stopped;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
