package org.otowi.models.egress;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a request would go, in the one spelling that rules are compared with. No name is looked up.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower case, without a trailing dot and without the brackets of IPv6
 * @param port the port, also where the address leaves it out
 * @param address the address, if the host is one
 */
record Destination(String scheme, String host, int port, Optional<InetAddress> address) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final Pattern NAME =
            Pattern.compile("(?!-)[a-z0-9-]{1,63}(?<!-)(\\.(?!-)[a-z0-9-]{1,63}(?<!-))*");
    private static final Pattern IPV4 = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");
    /** What some resolvers take for an IPv4 address: {@code 127.1}, {@code 2130706433}, {@code 0x7f.1}. */
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("(.*\\.)?(0x[0-9a-f]*|[0-9]+)");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]+]");
    /** The services of cloud hosts that hand out credentials; link-local ones are found by their range. */
    private static final Set<String> METADATA = Set.of("metadata.google.internal", "metadata", "metadata.goog",
            "instance-data", "fd00:ec2:0:0:0:0:0:254", "100.100.100.200", "168.63.129.16", "192.0.0.192");

    /** The place that a URI names; empty if it names none or could be read in two ways. */
    static Optional<Destination> of(URI uri) {
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!Set.of("http", "https").contains(scheme) || uri.getHost() == null || uri.getRawUserInfo() != null) {
            return Optional.empty();
        }
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? HTTPS : HTTP;
        String host = canonical(uri.getHost());
        Optional<InetAddress> address = literal(host);
        if (address.isEmpty() && (!NAME.matcher(host).matches() || LIKE_A_NUMBER.matcher(host).matches())) {
            return Optional.empty();
        }
        String shown = address.map(InetAddress::getHostAddress).orElse(host);
        return port == 0 ? Optional.empty() : Optional.of(new Destination(scheme, shown, port, address));
    }

    /** Lower case; one trailing dot, which names the same host, is taken off. */
    static String canonical(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** IPv4 in its one usual form, or IPv6 that is not IPv4 in disguise. */
    private static Optional<InetAddress> literal(String host) {
        try {
            if (IPV6.matcher(host).matches()) {
                return Optional.of(InetAddress.getByName(host)).filter(Inet6Address.class::isInstance);
            }
            return IPV4.matcher(host).matches() ? ipv4(host) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static Optional<InetAddress> ipv4(String host) throws UnknownHostException {
        byte[] bytes = new byte[4];
        String[] numbers = host.split("\\.");
        for (int i = 0; i < bytes.length; i++) {
            int number = Integer.parseInt(numbers[i]);
            if (number > 0xff) {
                return Optional.empty();
            }
            bytes[i] = (byte) number;
        }
        return Optional.of(InetAddress.getByAddress(bytes));
    }

    /** This machine: 127.0.0.0/8, ::1 and {@code localhost}; no other name, whatever it resolves to. */
    boolean isLoopback() {
        return address.map(InetAddress::isLoopbackAddress).orElse(host.equals("localhost"));
    }

    boolean isCleartext() {
        return scheme.equals("http");
    }

    boolean hasDefaultPort() {
        return port == (isCleartext() ? HTTP : HTTPS);
    }

    /** Addresses where no provider of models can be: link-local, metadata services, "any", multicast and broadcast. */
    boolean isForbidden() {
        return METADATA.contains(host) || address.map(Destination::isForbidden).orElse(false);
    }

    private static boolean isForbidden(InetAddress address) {
        return address.isLinkLocalAddress() || address.isAnyLocalAddress() || address.isMulticastAddress()
                || address instanceof Inet4Address && (address.getAddress()[0] & 0xff) >= 0xf0
                || address instanceof Inet4Address && address.getAddress()[0] == 0
                || embedded(address).map(Destination::isForbidden).orElse(false);
    }

    /** The IPv4 address behind a translating (64:ff9b::/96), 6to4 (2002::/16) or compatible (::/96) IPv6 address. */
    private static Optional<InetAddress> embedded(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4 || address.isLoopbackAddress()) {
            return Optional.empty();
        }
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean translated = bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
        boolean compatible = new BigInteger(1, bytes).bitLength() <= Integer.SIZE;
        int from = sixToFour ? 2 : 12;
        if (!sixToFour && !translated && !compatible) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether both are the same service. */
    boolean isSameAs(Destination other) {
        return scheme.equals(other.scheme) && host.equals(other.host) && port == other.port;
    }

    /** Host and port, as receipts and messages show it. */
    String shown() {
        String bracketed = host.contains(":") ? "[" + host + "]" : host;
        return hasDefaultPort() ? bracketed : bracketed + ":" + port;
    }
}
