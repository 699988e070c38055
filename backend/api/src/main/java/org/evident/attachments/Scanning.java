package org.evident.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The scanner that whoever runs Evident has named; without one nobody looks, and that is said. */
@ApplicationScoped
class Scanning implements Scanner {

    private final Provider<Optional<String>> host;
    private final Provider<Integer> port;

    Scanning(
            @ConfigProperty(name = "evident.scanner.host") Provider<Optional<String>> host,
            @ConfigProperty(name = "evident.scanner.port", defaultValue = "3310") Provider<Integer> port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public Found scan(Path file) {
        return host.get()
                .filter(name -> !name.isBlank())
                .map(name -> new Clamd(name, port.get()).scan(file))
                .orElse(Found.NOT_SCANNED);
    }
}
