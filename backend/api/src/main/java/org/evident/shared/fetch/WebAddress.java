package org.evident.shared.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A web address in its plain spelling. Spellings that programs read differently from people are refused. */
record WebAddress(URI uri) {

    private static final int LONGEST = 2000;
    private static final String BYTE = "(?:0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])";
    private static final Pattern FOUR_BYTES = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
    private static final Pattern SIX = Pattern.compile("[0-9a-f:.]{2,45}");

    /** Names that never lead to the open internet (RFC 6761, RFC 6762, RFC 8375 and what networks use for themselves). */
    private static final Set<String> CLOSED = Set.of(
            "localhost",
            "local",
            "localdomain",
            "internal",
            "intranet",
            "private",
            "corp",
            "home",
            "lan",
            "arpa",
            "onion",
            "alt",
            "invalid",
            "test",
            "example");

    static WebAddress of(String text) throws Unfetchable {
        if (text.length() > LONGEST) throw Unfetchable.refused("It is longer than 2,000 characters");
        try {
            return new WebAddress(plain(new URI(text)));
        } catch (URISyntaxException e) {
            throw Unfetchable.refused("It is not a web address");
        }
    }

    /** Where a redirect leads. */
    WebAddress next(String location) throws Unfetchable {
        try {
            return of(uri.resolve(new URI(location)).toString());
        } catch (URISyntaxException e) {
            throw Unfetchable.refused("It redirects to what is not a web address");
        }
    }

    String host() {
        return uri.getHost();
    }

    int port() {
        if (uri.getPort() >= 0) return uri.getPort();
        return uri.getScheme().equals("https") ? 443 : 80;
    }

    /** An address written in numbers, without asking anybody. */
    static InetAddress literal(String numbers) {
        try {
            return InetAddress.getByName(numbers);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(numbers, e);
        }
    }

    private static URI plain(URI given) throws Unfetchable, URISyntaxException {
        var scheme = given.getScheme() == null ? "" : given.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http"))
            throw Unfetchable.refused("Only https and http are read");
        if (given.getRawUserInfo() != null || given.getHost() == null)
            throw Unfetchable.refused("It names no plain host");
        var host = given.getHost().toLowerCase(Locale.ROOT);
        if (!isPlain(host)) throw Unfetchable.refused("Its host is not spelt plainly, or is not open to everyone");
        if (given.getPort() > 65_535) throw Unfetchable.refused("There is no such port");
        var path = given.getRawPath().isEmpty() ? "/" : given.getRawPath();
        var query = given.getRawQuery() == null ? "" : "?" + given.getRawQuery();
        var port = given.getPort() < 0 ? "" : ":" + given.getPort();
        return new URI(new URI(scheme + "://" + host + port + path + query).toASCIIString());
    }

    private static boolean isPlain(String host) {
        if (host.startsWith("[")) return isPlainSix(host.substring(1, host.length() - 1));
        if (FOUR_BYTES.matcher(host).matches()) return true;
        var last = host.substring(host.lastIndexOf('.') + 1);
        return last.length() < host.length()
                && !last.isEmpty()
                && Character.isLetter(last.charAt(0))
                && !CLOSED.contains(last);
    }

    /** One with an IPv4 address inside is read by Java as that address, and is refused. */
    private static boolean isPlainSix(String host) {
        return SIX.matcher(host).matches() && host.indexOf(':') >= 0 && literal(host) instanceof Inet6Address;
    }
}
