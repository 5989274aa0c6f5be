package org.otowi.models.transport;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Hosts that are reached without a proxy: {@code *} for all, a name (and all below it), {@code *.name} or {@code .name},
 * an address, or a range of IPv4 addresses such as {@code 10.0.0.0/8}; each with {@code :port} if only that one is meant.
 */
final class HostList {

    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern PORT = Pattern.compile(".*[^:]:[0-9]{1,5}|\\[.*]:[0-9]{1,5}");

    private final List<String> entries;

    HostList(List<String> entries) {
        this.entries = entries.stream().map(entry -> entry.strip().toLowerCase(Locale.ROOT))
                .filter(entry -> !entry.isEmpty()).toList();
    }

    boolean has(Site site) {
        return entries.stream().anyMatch(entry -> matches(entry, site));
    }

    /** Whether a name or an address, IPv6 ones in brackets, stands for this machine. */
    static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.endsWith(".localhost") || host.equals("[::1]")
                || IPV4.matcher(host).matches() && host.startsWith("127.");
    }

    private static boolean matches(String entry, Site site) {
        if (entry.equals("*")) {
            return true;
        }
        boolean colonInside = entry.indexOf(':') != entry.lastIndexOf(':') && !entry.startsWith("[");
        if (!colonInside && PORT.matcher(entry).matches()) {
            int colon = entry.lastIndexOf(':');
            return entry.substring(colon + 1).equals(String.valueOf(site.port()))
                    && matches(entry.substring(0, colon), site);
        }
        String host = site.host().replaceAll("[\\[\\]]|\\.$", "");
        String name = entry.replaceAll("[\\[\\]]|^\\*?\\.|\\.$", "");
        if (name.contains("/")) {
            return inRange(name, host);
        }
        boolean address = IPV4.matcher(host).matches() || host.contains(":");
        return host.equals(name) || !address && host.endsWith("." + name);
    }

    private static boolean inRange(String range, String host) {
        int slash = range.indexOf('/');
        Optional<Long> network = ipv4(range.substring(0, slash));
        Optional<Long> address = ipv4(host);
        String bits = range.substring(slash + 1);
        if (network.isEmpty() || address.isEmpty() || !bits.matches("[0-9]|[12][0-9]|3[0-2]")) {
            return false;
        }
        int shift = 32 - Integer.parseInt(bits);
        return network.get() >> shift == address.get() >> shift;
    }

    private static Optional<Long> ipv4(String text) {
        if (!IPV4.matcher(text).matches()) {
            return Optional.empty();
        }
        long value = 0;
        for (String part : text.split("\\.")) {
            if (Integer.parseInt(part) > 255) {
                return Optional.empty();
            }
            value = value << 8 | Integer.parseInt(part);
        }
        return Optional.of(value);
    }
}
