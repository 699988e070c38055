package org.evident.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.StringJoiner;

/** A valid value for each schema, with identifiers that exist where the contract cannot say which do. */
final class Samples {

    static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";
    static final String BRIEFING = "00000000-0000-7000-8000-000000001017";

    private static final String DANIEL = "00000000-0000-7000-8000-000000000107";

    private final Contract contract;
    private final String kind;
    private final String topic;

    Samples(Contract contract, String kind, String topic) {
        this.contract = contract;
        this.kind = kind;
        this.topic = topic;
    }

    /** One object of the schema, with {@code name} holding {@code literal} instead of its valid value. */
    String body(JsonNode schema, String name, String literal) {
        var members = new StringJoiner(",", "{", "}");
        contract.resolve(schema).path("properties").properties().forEach(property -> {
            var mine = property.getKey().equals(name);
            if (mine || isNeeded(schema, property.getKey())) {
                members.add("\"" + property.getKey() + "\":"
                        + (mine ? literal : valid(property.getKey(), property.getValue())));
            }
        });
        return members.toString();
    }

    private static boolean isNeeded(JsonNode schema, String name) {
        for (var each : schema.path("required")) if (each.asText().equals(name)) return true;
        return false;
    }

    private String valid(String name, JsonNode property) {
        var schema = contract.resolve(property);
        if (name.equals("visibility")) return "\"organisation\"";
        if (schema.has("enum")) return "\"" + schema.get("enum").get(0).asText() + "\"";
        return switch (schema.path("type").asText()) {
            case "array" -> list(name);
            case "boolean" -> "false";
            case "integer", "number" -> "1";
            case "object" -> body(schema, null, null);
            default -> "\"" + (schema.path("format").asText().equals("date") ? "2099-01-31" : text(name)) + "\"";
        };
    }

    private String list(String name) {
        return switch (name) {
            case "topicIds" -> "[\"" + topic + "\"]";
            case "personIds" -> "[\"" + DANIEL + "\"]";
            case "carers" -> "[{\"email\":\"tom@northdown.example\",\"givenName\":\"Fuzz\",\"familyName\":\"Fuzz\"}]";
            case "people" -> "[{\"how\":\"attended\"}]";
            default -> "[]";
        };
    }

    private String text(String name) {
        return switch (name) {
            case "membershipId" -> Things.idOf("daniel's membership");
            case "organisationId" -> NORTHDOWN;
            case "kindId" -> kind;
            case "email" -> "tom@northdown.example";
            case "startsAt" -> "2099-06-10T09:30";
            case "endsAt" -> "2099-06-10T12:30";
            case "eventId" -> NORTHDOWN;
            case "resourceId" -> BRIEFING;
            case "newestId" -> BRIEFING;
            case "thingId" -> BRIEFING;
            case "personId" -> DANIEL;
            case "serviceAreaId" -> Things.idOf("northdown service area");
            case "providerId", "memberId" -> Things.idOf("no such id");
            case "url" -> "https://fuzz.example/";
            default -> "Fuzz";
        };
    }

    String path(String template) {
        return template.replace("{id}", template.contains("organisations") ? NORTHDOWN : BRIEFING)
                .replace("{personId}", BRIEFING)
                .replace("{resourceId}", BRIEFING)
                .replace("{slug}", "domestic-abuse")
                .replace("{topicId}", topic)
                .replace("{number}", "1")
                .replace("{recordClass}/{personClass}", "learning/employee")
                .replace("{purpose}", "credit")
                .replace("{context}", "supervision")
                .replace("{teamId}", BRIEFING)
                .replace("{clientId}", "svc-intranet")
                .replace("{code}", "NONE")
                .replace("{bookingId}", BRIEFING)
                .replace("{address}", "NONE")
                .replace("{link}", "NONE")
                .replace("{kind}", "cpd-record")
                .replace("{ruleSet}", "social-work-england")
                .replace("{task}", "fee")
                .replace("{organisationId}", NORTHDOWN);
    }
}
