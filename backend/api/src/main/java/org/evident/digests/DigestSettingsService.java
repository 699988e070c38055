package org.evident.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.evident.shared.people.Present;
import org.evident.shared.security.Caller;

/** How the caller hears of what is new. */
@ApplicationScoped
@Transactional
class DigestSettingsService {

    private final DigestRepository readers;
    private final Present present;
    private final Caller caller;

    DigestSettingsService(DigestRepository readers, Present present, Caller caller) {
        this.readers = readers;
        this.present = present;
        this.caller = caller;
    }

    DigestView mine() {
        return readers.settings(caller.id());
    }

    DigestView set(DigestInput input) {
        readers.set(present.id(), input);
        return mine();
    }
}
