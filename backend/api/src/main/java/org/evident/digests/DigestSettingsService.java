package org.evident.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.evident.shared.security.Caller;

/** How the caller hears of what is new. */
@ApplicationScoped
@Transactional
class DigestSettingsService {

    private final DigestRepository readers;
    private final Caller caller;

    DigestSettingsService(DigestRepository readers, Caller caller) {
        this.readers = readers;
        this.caller = caller;
    }

    DigestView mine() {
        return readers.settings(caller.id());
    }

    DigestView set(DigestInput input) {
        var name = caller.claim("name");
        readers.set(caller.id(), name == null || name.isBlank() ? "Someone" : name, input);
        return mine();
    }
}
