package org.otowi.models.egress;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a policy's list of hosts: {@code [https://|http://](HOST|*.DOMAIN|ADDRESS|[IPV6])[:PORT|:*]}. Without a port
 * it is
 * the scheme's own; without a scheme it is https, but on this machine either.
 *
 * @param scheme the only scheme that is meant; empty if none is named
 * @param host name or address in canonical spelling, without {@code *.}
 * @param subdomains whether all names below the host are meant, and not the host itself
 * @param port {@code *}, a number, or empty
 */
record HostPattern(String scheme, String host, boolean subdomains, String port) {

    private static final Pattern FORM = Pattern.compile(
            "(?:(https?)://)?(\\*\\.)?(\\[[0-9a-fA-F:.]+]|[^\\s:/@%?#*\\[\\]]+)(?::([0-9]{1,5}|\\*))?/?",
            Pattern.CASE_INSENSITIVE);

    /** The pattern that is written so; empty if the text is none, and then it allows nothing. */
    static Optional<HostPattern> of(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String scheme = Optional.ofNullable(form.group(1)).orElse("").toLowerCase(Locale.ROOT);
        String port = Optional.ofNullable(form.group(4)).orElse("");
        return host(form.group(3)).map(host -> new HostPattern(scheme, host, form.group(2) != null, port));
    }

    private static Optional<String> host(String text) {
        try {
            String ascii = text.startsWith("[") ? text : IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES);
            return Destination.of(URI.create("https://" + ascii + "/")).map(Destination::host);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean allows(Destination to) {
        boolean sameHost = subdomains ? to.address().isEmpty() && to.host().endsWith("." + host) : to.host().equals(host);
        return sameHost && allowsScheme(to) && allowsPort(to);
    }

    private boolean allowsScheme(Destination to) {
        return scheme.isEmpty() ? !to.isCleartext() || to.isLoopback() : scheme.equals(to.scheme());
    }

    private boolean allowsPort(Destination to) {
        return port.isEmpty() ? to.hasDefaultPort() : port.equals("*") || Integer.parseInt(port) == to.port();
    }
}
