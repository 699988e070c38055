package org.evident.attack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Every hostile request that the contract of one operation leaves room for. */
final class Attempts {

    private static final String FILE = "Content-Type: application/octet-stream\r\n";
    private static final String JSON = "Content-Type: application/json\r\n";

    /** @param what which value stands where */
    record Attempt(String what, String target, String headers, byte[] body) {}

    private final Contract.Operation operation;
    private final Samples samples;
    private final List<Attempt> all = new ArrayList<>();
    private final String plain;
    private final byte[] body;

    Attempts(Contract.Operation operation, Samples samples) {
        this.operation = operation;
        this.samples = samples;
        this.plain = samples.path(operation.path());
        this.body = operation.body() == null ? null : bytes(samples.body(operation.body(), null, null));
    }

    List<Attempt> all() {
        all.add(new Attempt("nothing strange", plain, headers(), body));
        operation.parameters().forEach(parameter -> {
            switch (parameter.in()) {
                case "path" -> inPath(parameter.name());
                case "query" -> inQuery(parameter.name());
                default -> inHeader(parameter.name());
            }
        });
        inQuery("nobodyKnowsThis");
        List.of("Accept", "Content-Type", "If-None-Match", "If-Match", "X-Request-Id", "Accept-Language", "Origin")
                .forEach(this::inHeader);
        if (operation.body() != null) inBody();
        if (operation.takesFile()) inFile();
        return all;
    }

    private void inPath(String name) {
        var other = operation.path().replaceAll("\\{(?!" + name + "})[^}]+}", Samples.BRIEFING);
        for (var value : Hostile.IN_ADDRESS)
            add("{" + name + "} = " + brief(value), other.replace("{" + name + "}", value), "", body);
    }

    private void inQuery(String name) {
        for (var value : Hostile.IN_ADDRESS)
            add("?" + name + "=" + brief(value), plain + "?" + name + "=" + value, "", body);
        add("?" + name + " many times", plain + "?" + (name + "=a&").repeat(200), "", body);
    }

    private void inHeader(String name) {
        for (var value : Hostile.HEADERS) {
            all.add(new Attempt(
                    name + ": " + brief(value),
                    plain,
                    (name.equals("Content-Type") || body == null ? "" : JSON) + name + ": " + value + "\r\n",
                    body));
        }
    }

    private void inBody() {
        operation
                .body()
                .path("properties")
                .fieldNames()
                .forEachRemaining(name -> Hostile.JSON.forEach((what, literal) -> add(
                        name + " = " + brief(what), plain, "", bytes(samples.body(operation.body(), name, literal)))));
        Hostile.BODIES.forEach((what, bytes) -> add("body " + brief(what), plain, "", bytes));
        var known = samples.body(operation.body(), null, null);
        add("an unknown property", plain, "", bytes("{\"unknown\":1," + known.substring(1)));
        add("the same twice", plain, "", bytes(known.substring(0, known.length() - 1) + "," + known.substring(1)));
    }

    private void inFile() {
        var known = plain + "?organisationId=" + Samples.NORTHDOWN + "&fileName=hostile.ris";
        Hostile.BODIES.forEach((what, bytes) -> add("file " + brief(what), known, FILE, bytes));
        Hostile.IN_ADDRESS.forEach(name -> add(
                "file named " + brief(name),
                known.replace("hostile.ris", name),
                FILE,
                bytes("TY  - JOUR\nTI  - Fuzz\nER  - \n")));
    }

    private void add(String what, String target, String more, byte[] content) {
        all.add(new Attempt(what, target, headers() + more, content));
    }

    private String headers() {
        return (body == null ? "" : JSON) + (operation.takes("If-Match") ? "If-Match: \"v0\"\r\n" : "");
    }

    private static String brief(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "…" : value;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
