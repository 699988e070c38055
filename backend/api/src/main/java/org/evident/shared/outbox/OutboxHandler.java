package org.evident.shared.outbox;

import com.fasterxml.jackson.databind.JsonNode;

/** Does the later work of one kind. May be called again for the same message, and then changes nothing. */
public interface OutboxHandler {

    String kind();

    void handle(JsonNode payload) throws Exception;

    /** Told once when a message is given up after its last attempt, so that somebody who waits for it can be told. */
    default void givenUp(JsonNode payload) throws Exception {}
}
