package org.evident.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Random;

/**
 * One request.
 *
 * @param token null to ask without one
 * @param held an ETag to send back, or null
 * @param check what a correct answer holds; it is asked of one answer in a hundred, outside what is timed
 */
record Ask(String path, String token, String held, int status, Check check) {

    interface Check {
        boolean agrees(JsonNode answer) throws Exception;
    }

    interface Source {
        Ask next(Random random);
    }

    static Ask get(String path, String token, Check check) {
        return new Ask(path, token, null, 200, check);
    }
}
