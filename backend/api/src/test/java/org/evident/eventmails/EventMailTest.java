package org.evident.eventmails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.Booked;
import org.evident.support.Real;
import org.evident.support.SomeEvent;
import org.evident.support.SomePlace;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mails about learning events as a real mail server gets them. */
@QuarkusTest
class EventMailTest extends MailedSam {

    @Test
    void a_confirmation_says_when_and_how_and_puts_itself_into_the_calendar() throws Exception {
        say("confirmed");
        var sent = MailParts.of(arrived(1));
        assertThat(sent.subject()).isEqualTo("You have a place: Writing analysis");
        assertThat(List.of(sent.text(), sent.html())).allSatisfy(part -> assertThat(part)
                .contains("Hello Sam", "The Academy", "https://meet.example/room", "Step-free")
                .contains("http://localhost:3000/events/" + event, "http://localhost:3000/events/subscribe")
                .contains("Declining the invitation in your calendar cancels nothing"));
        assertThat(sent.calendar())
                .contains("METHOD:REQUEST", "UID:" + event, "SEQUENCE:0", "PARTSTAT=ACCEPTED", "mailto:" + email);
        assertThat(sent.file()).isEqualTo(sent.calendar());
        assertThat(sent.calendarType()).contains("method=REQUEST");
        assertThat(mail().getFirst().getMessageID()).matches("<events-[0-9a-f-]{36}@localhost>");
        say("confirmed");
        nothing_more_arrives_than(1);
    }

    @ParameterizedTest
    @CsvSource({
        "requested, You asked for a place",
        "waiting, You are on the waiting list",
        "replaced, A colleague goes in your place",
        "cancelled, Your booking is cancelled",
        "lapsed, Your booking has lapsed"
    })
    void each_state_has_a_mail_of_its_own_as_text_and_as_html(String state, String subject) {
        Sql.run("update booking set approval = 'pending' where id = ?", booking);
        SomePlace.become(booking, state);
        // Where a place is free, whoever waits is soon offered it.
        Sql.run("update event_pool set places = taken where event_id = ?", event);
        say(state);
        var sent = MailParts.of(arrived(1));
        assertThat(sent.subject()).isEqualTo(subject + ": Writing analysis");
        assertThat(sent.text()).contains("Hello Sam").doesNotContain("<", "meet.example");
        assertThat(sent.html()).contains("Hello Sam").doesNotContain("meet.example");
        assertThat(sent.calendar()).isNull();
    }

    @Test
    void an_offer_says_until_when_and_leads_to_where_it_is_answered() {
        Sql.run("update booking set state = 'offered', offered_until = now() + interval '1 day' where id = ?", booking);
        say("offered");
        var sent = MailParts.of(arrived(1));
        assertThat(sent.subject()).startsWith("A place is free for you");
        assertThat(sent.text()).contains("kept for you until").containsPattern("/offers/[A-Za-z0-9_-]{43}\n");
    }

    @Test
    void a_manager_who_did_not_approve_is_told_apart_from_a_declined_offer() {
        become("declined");
        nothing_more_arrives_than(0);
        Sql.run("update booking set approval = 'declined', version = version + 1 where id = ?", booking);
        say("declined");
        assertThat(MailParts.of(arrived(1)).subject()).isEqualTo("Not approved: Writing analysis");
    }

    @Test
    void a_manager_is_asked_once() {
        Sql.run("update booking set state = 'requested', approval = 'pending' where id = ?", booking);
        var address = "boss." + email;
        var boss = SomePlace.person("Helen Boss", address);
        Sql.run(
                "insert into booking_approval (booking_id, manager_id, asked_at, remind_at) values (?, ?, now(), now() + interval '2 days')",
                booking,
                boss);
        mailing.work();
        mailing.work();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Real.inbox().of(address).size() == 1);
        assertThat(MailParts.of(Real.inbox().of(address).getFirst()).text())
                .contains("Sam Lee asks for your approval", "http://localhost:3000/events/approvals");
        SomeEvent.forget(event);
        Sql.run("delete from person where id = ?", boss);
    }

    @Test
    void moved_and_then_cancelled_the_entry_in_the_calendar_follows() {
        say("confirmed");
        arrived(1);
        change(
                "starts_at = timestamptz '2027-10-30 09:30 Europe/London', ends_at = timestamptz '2027-10-30 12:30 Europe/London'",
                "moved");
        arrived(2);
        change(
                "starts_at = timestamptz '2027-11-01 09:30 Europe/London', ends_at = timestamptz '2027-11-01 12:30 Europe/London'",
                "moved");
        var moved = MailParts.of(arrived(3));
        assertThat(moved.subject()).isEqualTo("Changed: Writing analysis");
        assertThat(moved.text()).contains("Monday 1 November 2027, 09:30 to 12:30");
        assertThat(moved.calendar())
                .contains("METHOD:REQUEST", "UID:" + event, "SEQUENCE:2", "DTSTART;TZID=Europe/London:20271101T093000");
        change("status = 'cancelled', status_reason = 'The trainer is ill'", "cancelled");
        become("cancelled");
        var cancelled = MailParts.of(arrived(4));
        assertThat(cancelled.subject()).isEqualTo("Cancelled: Writing analysis");
        assertThat(cancelled.text()).contains("Reason: The trainer is ill");
        assertThat(cancelled.calendar()).contains("METHOD:CANCEL", "UID:" + event, "SEQUENCE:3", "STATUS:CANCELLED");
        reminders.remind();
        nothing_more_arrives_than(4);
    }

    @Test
    void two_changes_before_the_mail_leaves_are_one_mail() {
        change("venue = 'Room 2'", "changed");
        change("venue = 'Room 3'", "changed");
        assertThat(MailParts.of(arrived(1)).text()).contains("Where: Room 3").doesNotContain("Room 2");
        nothing_more_arrives_than(1);
    }

    @Test
    void postponed_it_leaves_the_calendar_and_the_place_is_kept() {
        say("confirmed");
        arrived(1);
        change("status = 'postponed', starts_at = null, ends_at = null", "postponed");
        var sent = MailParts.of(arrived(2));
        assertThat(sent.text()).contains("You keep your place").doesNotContain("When:");
        assertThat(sent.calendar()).contains("METHOD:CANCEL", "SEQUENCE:1", "DTSTART;TZID=Europe/London:");
    }

    @Test
    void whoever_gives_the_place_up_before_the_mail_leaves_is_not_told_that_they_have_it() {
        say("confirmed");
        change("venue = 'Room 2'", "changed");
        become("cancelled");
        assertThat(MailParts.of(arrived(1)).subject()).startsWith("Your booking is cancelled");
        nothing_more_arrives_than(1);
    }

    @Test
    void reminders_go_on_the_days_of_the_terms_once_and_never_after_a_cancellation() {
        Sql.run("update booking set changed_at = now() - interval '40 days' where id = ?", booking);
        Sql.run(
                "update learning_event set starts_at = now() + interval '5 days' - interval '1 hour', ends_at = now() + interval '5 days' where id = ?",
                event);
        reminders.remind();
        reminders.remind();
        var sent = MailParts.of(arrived(1));
        assertThat(sent.subject()).isEqualTo("Coming up: Writing analysis");
        Sql.run(
                "update learning_event set starts_at = now() + interval '23 hours', ends_at = now() + interval '26 hours' where id = ?",
                event);
        reminders.remind();
        assertThat(MailParts.of(arrived(2)).text())
                .contains("This is how you join", "Join online: https://meet.example/room");
        reminders.remind();
        nothing_more_arrives_than(2);
        Sql.run("delete from event_mail where event_id = ?", event);
        reminders.remind();
        change("status = 'cancelled'", "cancelled");
        become("cancelled");
        assertThat(MailParts.of(arrived(3)).subject()).startsWith("Cancelled");
        nothing_more_arrives_than(3);
    }

    @Test
    void whoever_books_late_is_not_reminded_of_what_they_just_read() {
        Sql.run(
                "update learning_event set starts_at = now() + interval '5 days' - interval '1 hour', ends_at = now() + interval '5 days' where id = ?",
                event);
        reminders.remind();
        nothing_more_arrives_than(0);
    }

    @Test
    void as_much_mail_as_somebody_wishes_and_the_notice_in_any_case() {
        Sql.run("insert into event_mail_wish (person_id, amount) values (?, 'needed')", sam);
        say("confirmed");
        nothing_more_arrives_than(0);
        change("venue = 'Room 2'", "changed");
        arrived(1);
        Sql.run("update event_mail_wish set amount = 'none' where person_id = ?", sam);
        change("status = 'cancelled'", "cancelled");
        nothing_more_arrives_than(1);
        assertThat(Sql.all("select title from notice where person_id = ? and mailed_at is not null order by id", sam))
                .containsExactly(
                        "You have a place: Writing analysis",
                        "Changed: Writing analysis",
                        "Cancelled: Writing analysis");
    }

    @Test
    void what_people_did_themselves_is_no_news_to_them_in_their_notices() {
        var step = "insert into booking_step (booking_id, what, by_id, at) values (?, ?, ?, now())";
        Sql.run(step, booking, "booked", sam);
        say("confirmed");
        assertThat(noticesOf(sam)).isEmpty();
        Sql.run(step, booking, "cancelled", UUID.fromString(Booked.GARETH));
        become("cancelled");
        assertThat(noticesOf(sam)).containsExactly("Your booking was cancelled: Writing analysis");
    }

    private static List<Object> noticesOf(UUID person) {
        return Sql.all("select title from notice where person_id = ? order by id", person);
    }

    @Test
    void people_choose_how_much_mail_they_get() {
        As.person("tom").get("/me/event-mail").then().statusCode(200);
        for (var amount : List.of("needed", "none", "everything"))
            As.person("tom")
                    .contentType(ContentType.JSON)
                    .body(Map.of("amount", amount))
                    .put("/me/event-mail")
                    .then()
                    .statusCode(200)
                    .body("amount", is(amount));
        As.person("tom")
                .contentType(ContentType.JSON)
                .body(Map.of("amount", "some"))
                .put("/me/event-mail")
                .then()
                .statusCode(400);
    }
}
