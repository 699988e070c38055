package org.evident.peerreflections;

import java.time.Instant;

/**
 * A question to somebody elsewhere.
 *
 * @param title of the record, or null where its owner does not show it
 * @param path  that answers it, in the web app
 */
record PeerLetter(String email, String name, String askedBy, String title, String path, Instant until) {}
