package org.otowi.models.dialect;

/** What a provider said about the end of its reply, alike for all dialects. */
enum Finish {
    /** The reply is whole. */
    WHOLE,
    /** The limit of output tokens, or the context is full. */
    LIMIT,
    /** A content filter. */
    FILTER,
    /** It gave up, for a reason that tells nothing. */
    BROKEN
}
