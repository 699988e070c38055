package org.evident.shared.outbox;

import com.fasterxml.jackson.databind.JsonNode;

/** Does the later work of one kind. May be called again for the same message, and then changes nothing. */
public interface OutboxHandler {

    String kind();

    void handle(JsonNode payload) throws Exception;

    /**
     * How often a message is tried before it is given up: the pause doubles from two seconds to ten minutes. What waits for
     * a neighbour that may be away for a night asks for more than the usual four minutes.
     */
    default int attempts() {
        return 8;
    }

    /** Told once when a message is given up after its last attempt, so that somebody who waits for it can be told. */
    default void givenUp(JsonNode payload) throws Exception {}
}
