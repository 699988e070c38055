package org.evident.attack;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.evident.support.As;

/** Packs and team lists that an act may use up. */
final class Packs {

    private Packs() {}

    /** A new pack that Editha shares with the whole of Northdown. */
    static String shared() {
        var pack = Map.of(
                "title",
                "Who may",
                "purpose",
                "meeting",
                "organisationId",
                Samples.NORTHDOWN,
                "status",
                "shared",
                "visibility",
                "organisation");
        return made("editha", "/packs", pack);
    }

    /** A new list that Helen sets for her team. */
    static String teamList() {
        var list = Map.of(
                "title",
                "Who may",
                "serviceAreaId",
                "00000000-0000-7000-8000-000000000211",
                "teamId",
                "00000000-0000-7000-8000-000000000311",
                "items",
                List.of());
        return made("helen", "/team-lists", list);
    }

    private static String made(String who, String path, Map<String, ?> body) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
