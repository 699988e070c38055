package org.evident.stack;

import java.util.Locale;
import java.util.Set;

/** The machines there is a PostgreSQL for. */
record Platform(String system, String processor) {

    private static final Set<String> PROCESSORS = Set.of("amd64", "x86_64", "aarch64", "arm64");

    static Platform current() {
        return new Platform(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    void require() {
        var name = system.toLowerCase(Locale.ROOT);
        var known = name.equals("linux") || name.startsWith("mac") || name.startsWith("windows");
        if (known && PROCESSORS.contains(processor)) return;
        throw new Refusal("Evident has no PostgreSQL for %s on %s. Use Linux, macOS or Windows on x86-64 or ARM64."
                .formatted(system, processor));
    }
}
