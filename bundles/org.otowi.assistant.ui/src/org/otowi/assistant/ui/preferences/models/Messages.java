package org.otowi.assistant.ui.preferences.models;

import org.eclipse.osgi.util.NLS;

/** The words of the pages and dialogs of models. */
final class Messages extends NLS {

    public static String browse;
    public static String browseFor;
    public static String dialect_anthropic;
    public static String dialect_chat;
    public static String dialect_gemini;
    public static String dialect_ollama;
    public static String dialect_responses;
    public static String fault;
    public static String header_apiKey;
    public static String header_bearer;
    public static String header_google;
    public static String header_none;
    public static String header_xApiKey;
    public static String key_forget;
    public static String key_heading;
    public static String key_keep;
    public static String key_label;
    public static String key_message;
    public static String key_secure;
    public static String key_session;
    public static String key_title;
    public static String key_working;
    public static String lockedBy;
    public static String models_add;
    public static String models_default;
    public static String models_edit;
    public static String models_embedded;
    public static String models_failedClosed;
    public static String models_host;
    public static String models_introduction;
    public static String models_key;
    public static String models_keyColumn;
    public static String models_lockedName;
    public static String models_looking;
    public static String models_lookingJob;
    public static String models_model;
    public static String models_name;
    public static String models_notSaved;
    public static String models_providers;
    public static String models_remove;
    public static String models_test;
    public static String origin_environment;
    public static String origin_installation;
    public static String origin_machine;
    public static String origin_property;
    public static String policy_authority;
    public static String policy_failedClosed;
    public static String policy_file;
    public static String policy_holds;
    public static String policy_locks;
    public static String policy_name;
    public static String policy_none;
    public static String policy_nothing;
    public static String policy_origin;
    public static String policy_reload;
    public static String policy_signature;
    public static String policy_unsigned;
    public static String policy_warnings;
    public static String provider_add;
    public static String provider_badId;
    public static String provider_badUrl;
    public static String provider_badVariable;
    public static String provider_blank;
    public static String provider_dialect;
    public static String provider_edit;
    public static String provider_header;
    public static String provider_id;
    public static String provider_like;
    public static String provider_message;
    public static String provider_model;
    public static String provider_name;
    public static String provider_new;
    public static String provider_taken;
    public static String provider_url;
    public static String provider_variable;
    public static String step_key;
    public static String step_model;
    public static String step_name;
    public static String step_policy;
    public static String step_proxy;
    public static String step_quota;
    public static String step_server;
    public static String step_tls;
    public static String test_cancelled;
    public static String test_failedAt;
    public static String test_fails;
    public static String test_heading;
    public static String test_result;
    public static String test_running;
    public static String test_succeeded;
    public static String test_title;
    public static String test_works;
    public static String patience;
    public static String patience_first;
    public static String patience_idle;
    public static String patience_retries;
    public static String patience_toolTip;
    public static String trust;
    public static String trust_authorities;
    public static String trust_key;
    public static String trust_own;
    public static String trust_password;
    public static String trust_passwordToolTip;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
