package org.evident.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.events.Plans.ESTUARY;
import static org.evident.events.Plans.event;
import static org.evident.events.Plans.id;
import static org.evident.events.Plans.published;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.SomePlace;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventLinksTest {

    @Inject
    EventLinks links;

    @Inject
    EventHandover handover;

    @Test
    void a_topic_says_what_is_coming_up_on_it_to_those_who_may_come() {
        var event = event(ESTUARY, "On the topic");
        event.put("startsAt", "2026-12-31T09:30");
        event.put("endsAt", "2026-12-31T12:30");
        var made = published("priya", event);
        Sql.run(
                "update learning_event set starts_at = now() + interval '1 hour', ends_at = now() + interval '2 hours' where id = cast(? as uuid)",
                made);
        var path = "/topics/child-protection-and-neglect/news";
        var coming = "find { it.title == 'Coming up' }.items.id";
        As.person("amara").get(path).then().statusCode(200).body(coming, hasItem(made));
        As.person("tom").get(path).then().statusCode(200).body(not(org.hamcrest.Matchers.containsString(made)));
    }

    @Test
    @Transactional
    void those_it_is_open_to_are_found_without_them() {
        var made = UUID.fromString(published("priya", event(ESTUARY, "Open to whom")));
        var people = List.of(UUID.fromString(id(101)), UUID.fromString(id(102)));
        assertThat(links.openTo(made, people)).containsExactly(UUID.fromString(id(101)));
    }

    @Test
    void what_is_to_come_is_handed_over_and_what_is_over_stays() {
        var leaver = SomePlace.person("Leaver", null);
        var estuary = UUID.fromString(ESTUARY);
        var made = published("priya", event(ESTUARY, "Handed over"));
        var late = published("priya", event(ESTUARY, "Postponed past its date"));
        var over = published("priya", event(ESTUARY, "Over"));
        Plans.act("priya", late, "postpone", Map.of("reason", "No room")).then().statusCode(200);
        for (var each : List.of(made, late, over))
            Sql.run("update learning_event set owner_id = ? where id = cast(? as uuid)", leaver, each);
        for (var each : List.of(late, over))
            Sql.run(
                    "update learning_event set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where id = cast(? as uuid)",
                    each);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> handover.held(leaver, estuary, 100))
                        .things())
                .extracting(thing -> thing.title())
                .containsExactly("Handed over", "Postponed past its date");
        var helen = UUID.fromString(id(105));
        assertThat(QuarkusTransaction.requiringNew().call(() -> handover.handOver(leaver, helen, estuary)))
                .isEqualTo(2);
        assertThat(QuarkusTransaction.requiringNew().call(() -> handover.handOver(leaver, helen, estuary)))
                .isZero();
        As.person("helen").get("/events/" + made).then().body("allowed", hasItem("cancel"));
        assertThat(Sql.all("select cast(id as text) from learning_event where owner_id = ?", leaver))
                .containsExactly(over);
    }
}
