package org.evident.shared.succession;

import java.util.List;
import java.util.UUID;

/** What somebody keeps of one kind. */
public record Holding(long total, List<Thing> things) {

    /** @param address path in the web app */
    public record Thing(UUID id, String title, String address) {}
}
