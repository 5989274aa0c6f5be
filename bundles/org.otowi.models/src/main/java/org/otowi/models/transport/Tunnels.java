package org.otowi.models.transport;

import java.util.Locale;

/**
 * Whether Java lets us log in to a proxy on the way to an https address. Its setting
 * {@code jdk.http.auth.tunneling.disabledSchemes} holds for the whole process and is read once, so it is the process's
 * owner who sets it: the command {@code otowi} does, an IDE is told to.
 */
final class Tunnels {

    /** The system property. */
    static final String PROPERTY = "jdk.http.auth.tunneling.disabledSchemes";

    private Tunnels() {}

    /** Whether Java keeps back a Basic login; so it does unless somebody said otherwise, in a way that we can see. */
    static boolean refuseBasic() {
        return System.getProperty(PROPERTY, "Basic").toLowerCase(Locale.ROOT).contains("basic");
    }
}
