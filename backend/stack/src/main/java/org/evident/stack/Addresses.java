package org.evident.stack;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where every part listens on this machine: the usual ports, each with a variable that moves it. */
record Addresses(int web, int api, int keycloak, int database, int smtp, int inbox) {

    static Addresses of(Map<String, String> environment) {
        return new Addresses(
                port(environment, "EVIDENT_WEB_PORT", 3000),
                port(environment, "EVIDENT_API_PORT", 8080),
                port(environment, "EVIDENT_KEYCLOAK_PORT", 8180),
                port(environment, "EVIDENT_DB_PORT", 5433),
                port(environment, "EVIDENT_SMTP_PORT", 1025),
                port(environment, "EVIDENT_INBOX_PORT", 8025));
    }

    /** Refuses before anything has started, so that nothing is left running. */
    void requireFree() {
        var taken = new LinkedHashMap<Integer, String>();
        byVariable().forEach((variable, port) -> {
            var other = taken.put(port, variable);
            if (other != null) throw new Refusal("Give %s and %s two different ports.".formatted(other, variable));
            if (!Ports.isFree(port)) {
                throw new Refusal(
                        "Port %d is in use. Stop what uses it, or choose another with %s=…".formatted(port, variable));
            }
        });
    }

    String webOrigin() {
        return "http://localhost:" + web;
    }

    private Map<String, Integer> byVariable() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("EVIDENT_WEB_PORT", web);
        ports.put("EVIDENT_API_PORT", api);
        ports.put("EVIDENT_KEYCLOAK_PORT", keycloak);
        ports.put("EVIDENT_DB_PORT", database);
        ports.put("EVIDENT_SMTP_PORT", smtp);
        ports.put("EVIDENT_INBOX_PORT", inbox);
        return ports;
    }

    private static int port(Map<String, String> environment, String variable, int usual) {
        var asked = environment.getOrDefault(variable, "").strip();
        if (asked.isEmpty()) return usual;
        if (asked.matches("\\d{1,5}")) {
            var port = Integer.parseInt(asked);
            if (port >= 1 && port <= 65535) return port;
        }
        throw new Refusal("Set %s to a port number from 1 to 65535; it is “%s”.".formatted(variable, asked));
    }
}
