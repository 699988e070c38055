package org.evident.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Someone who may add resources in an organisation, speaking to the API. */
final class Editor {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String api;
    private final FreshToken token;

    Editor(Bed bed) {
        api = bed.api().address() + "/api/v1";
        token = bed.tokenOf("editha");
    }

    String organisation() throws IOException, InterruptedException {
        return send("GET", "/me", null, null)
                .get("organisations")
                .get(0)
                .get("id")
                .asText();
    }

    /** @param version what is changed, as it was last seen; null where nothing is */
    JsonNode send(String method, String path, JsonNode version, BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(api + path))
                .header("Authorization", "Bearer " + token.current())
                .header("Content-Type", path.startsWith("/imports?") ? "application/octet-stream" : "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : body);
        if (version != null)
            request.header("If-Match", "\"v" + version.get("version").asInt() + "\"");
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) throw new IOException(path + " answered " + answer.body());
        return JSON.readTree(answer.body());
    }
}
