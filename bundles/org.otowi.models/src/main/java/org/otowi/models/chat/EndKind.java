package org.otowi.models.chat;

/** Why a request did not end in a complete reply; the JSON name is the lower-case name. */
public enum EndKind {
    /** TRUNCATED: the limit of output tokens. */
    LIMIT,
    /** TRUNCATED: more bytes came than Otowi takes. */
    SIZE,
    /** TRUNCATED or FAILED: the connection broke or the stream ended early. */
    NETWORK,
    /** TRUNCATED or FAILED: nothing came for longer than the idle limit. */
    IDLE,
    /** FAILED: no first token within its limit. */
    FIRST_TOKEN,
    /** BLOCKED: the egress gate refused. */
    GATE,
    /** BLOCKED: the gate warned, and no justification was given. */
    JUSTIFICATION,
    /** BLOCKED or TRUNCATED: the provider's content filter. */
    FILTER,
    /** FAILED: the host's name is not known. */
    NAME,
    /** FAILED: no connection to the host. */
    CONNECT,
    /** FAILED: the certificate is not trusted, or TLS failed otherwise. */
    TLS,
    /** FAILED: the proxy cannot be reached or wants authentication. */
    PROXY,
    /** FAILED: a proxy or log-in page answered in the provider's place. */
    LOGIN_PAGE,
    /** FAILED: there is no key, or it was refused or has expired. */
    KEY,
    /** FAILED: the provider does not know the model or the address. */
    MODEL,
    /** FAILED: too many requests, or the quota is used up. */
    QUOTA,
    /** FAILED: the prompt is longer than the model takes. */
    CONTEXT_LENGTH,
    /** FAILED: the provider refused the request as malformed. */
    REQUEST,
    /** FAILED: the provider's server failed or is overloaded. */
    SERVER,
    /** FAILED: the answer is not in the dialect. */
    MALFORMED
}
