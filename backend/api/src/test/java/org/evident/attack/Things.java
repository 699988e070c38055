package org.evident.attack;

import java.util.Map;

/** What the table of who may do what speaks of, by the id it has in the demonstration content. */
final class Things {

    private static final Map<String, String> IDS = Map.ofEntries(
            Map.entry("public", id(1017)),
            Map.entry("kept by helen", id(1017)),
            Map.entry("northdown network", id(2004)),
            Map.entry("northdown organisation", id(2017)),
            Map.entry("northdown for carers", id(2006)),
            Map.entry("northdown draft", id(2022)),
            Map.entry("northdown withdrawn", id(2021)),
            Map.entry("estuary for carers", id(2001)),
            Map.entry("estuary service area", id(2018)),
            Map.entry("estuary team", id(2019)),
            Map.entry("northdown", id(1)),
            Map.entry("estuary", id(2)),
            Map.entry("alderbrook", id(3)),
            Map.entry("evidence-network", id(4)),
            Map.entry("id of another kind", id(201)),
            Map.entry("northdown service area", id(201)),
            Map.entry("estuary service pack", id(7001)),
            Map.entry("northdown network pack", id(7002)),
            Map.entry("northdown organisation pack", id(7003)),
            Map.entry("northdown pack for carers", id(7004)),
            Map.entry("northdown draft pack", id(7007)),
            Map.entry("estuary team list", id(7101)),
            Map.entry("saved by amara", id(9501)),
            Map.entry("northdown marker", id(9502)),
            Map.entry("framework", "pcf"),
            Map.entry("drafted framework", "pqs-adult-supervisors"),
            Map.entry("rule-set", "social-work-england"),
            Map.entry("framework edition", id(8000)),
            Map.entry("framework draft", id(8001)),
            Map.entry("northdown team", id(301)),
            Map.entry("northdown subscription", id(8102)),
            Map.entry("northdown ended subscription", id(8103)),
            Map.entry("network member", id(8201)),
            Map.entry("northdown role", id(509)),
            Map.entry("estuary role", id(505)),
            Map.entry("northdown invitation", id(12302)),
            Map.entry("estuary invitation", id(12307)),
            Map.entry("northdown household", id(901)),
            Map.entry("tom of northdown", id(102)),
            Map.entry("amara of estuary", id(101)),
            Map.entry("amara", id(101)),
            Map.entry("daniel", id(107)),
            Map.entry("asked by daniel", id(9611)),
            Map.entry("northdown hold", id(9621)),
            Map.entry("northdown preview", id(9631)),
            Map.entry("purpose of consent", "credit"),
            Map.entry("daniel's membership", id(407)),
            Map.entry("northdown leaving", id(9651)),
            Map.entry("public event", id(15042)),
            Map.entry("network event", id(15038)),
            Map.entry("northdown event", id(15034)),
            Map.entry("northdown event for carers", id(15033)),
            Map.entry("northdown draft event", id(15043)),
            Map.entry("undated northdown event", id(15041)),
            Map.entry("estuary service event", id(15001)),
            Map.entry("estuary event series", id(15101)),
            Map.entry("amara's cpd record", id(16001)),
            Map.entry("amara's draft", id(16002)),
            Map.entry("decision amara shared with helen", id(21001)),
            Map.entry("decision of ruth alone", id(21002)),
            Map.entry("decision helen's team reads", id(21003)),
            Map.entry("topic", "domestic-abuse"),
            Map.entry("northdown client", "svc-intranet"),
            Map.entry("northdown suggestion", id(16001)),
            Map.entry("northdown suggested resource", id(16003)),
            Map.entry("no such id", "01890000-0000-7000-8000-0123456789ab"),
            Map.entry("no certificate", "NONE"),
            Map.entry("-", ""));

    private Things() {}

    static String idOf(String thing) {
        var id = IDS.get(thing.startsWith("in ") ? thing.substring(3) : thing);
        if (id == null)
            throw new IllegalArgumentException("who-may.csv speaks of \"" + thing + "\", which Things does not know");
        return id;
    }

    private static String id(int number) {
        return "00000000-0000-7000-8000-%012d".formatted(number);
    }
}
