package org.evident.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Random;

/**
 * One request.
 *
 * @param token null to ask without one
 * @param held an ETag to send back, or null
 * @param body JSON to be posted, or put where an ETag is held; null to read
 * @param check what a correct answer holds; it is asked of one answer in a hundred, outside what is timed
 */
record Ask(String path, String token, String held, String body, int status, Check check) {

    interface Check {
        boolean agrees(JsonNode answer) throws Exception;
    }

    interface Source {
        Ask next(Random random);
    }

    static Ask get(String path, String token, Check check) {
        return new Ask(path, token, null, null, 200, check);
    }

    /** What is made anew each time. */
    static Ask post(String path, String token, String body) {
        return new Ask(path, token, null, body, 201, null);
    }

    /** What is changed where it stands, as it was read. */
    static Ask put(String path, String token, String held, String body) {
        return new Ask(path, token, held, body, 200, null);
    }
}
