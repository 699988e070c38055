package org.evident.shared.outbox;

import com.fasterxml.jackson.databind.JsonNode;

/** Does the later work of one kind. May be called again for the same message, and then changes nothing. */
public interface OutboxHandler {

    String kind();

    void handle(JsonNode payload) throws Exception;
}
