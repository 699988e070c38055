package org.evident.shared.links;

import java.util.Set;
import java.util.UUID;

/** A feature's answer to "who relies on this?", for those who are told when a thing no longer holds. */
public interface Reliance {

    /** How they rely on it, to be put after "You": "keep it on your reading list". */
    String how();

    /** One query. Nobody's visibility is asked: the ids never leave the server. */
    Set<UUID> on(String kind, UUID id);
}
