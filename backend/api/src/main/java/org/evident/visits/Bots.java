package org.evident.visits;

import java.util.List;
import java.util.Locale;

/**
 * Whether a program is reading. Words that programs put into their names: almost all well-behaved crawlers, link
 * checkers and command-line clients hold one. One that passes for a browser is counted, and cannot be told apart without
 * looking at people more closely than we want to.
 */
final class Bots {

    private static final List<String> WORDS = List.of(
            "bot",
            "crawl",
            "spider",
            "slurp",
            "scrap",
            "archiver",
            "fetch",
            "preview",
            "monitor",
            "uptime",
            "check",
            "scan",
            "headless",
            "phantom",
            "selenium",
            "lighthouse",
            "curl",
            "wget",
            "python",
            "java/",
            "okhttp",
            "go-http",
            "libwww",
            "httpclient",
            "node",
            "facebookexternalhit",
            "embed",
            "validator",
            "feed");

    private Bots() {}

    /** A browser always says something of itself. */
    static boolean is(String userAgent) {
        if (userAgent == null || userAgent.isBlank()) return true;
        var name = userAgent.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(name::contains);
    }
}
