package org.evident.eventmails;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.stream.IntStream;
import org.evident.support.Real;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

/** Mails about events leave once and in order, also when a mail server or a replica goes away. */
@QuarkusTest
class EventMailDeliveryTest extends MailedSam {

    @Test
    void a_mail_server_that_is_away_is_tried_again_and_nobody_is_left_out() {
        say("confirmed");
        Real.inbox().stop();
        try {
            mailing.work();
        } finally {
            Real.inbox().start();
        }
        arrived(1);
        nothing_more_arrives_than(1);
    }

    @Test
    void a_replica_that_dies_with_a_mail_leaves_it_to_another_under_the_same_id() throws Exception {
        say("confirmed");
        var held = QuarkusTransaction.requiringNew()
                .call(() -> mails.claim(Clock.systemUTC().instant(), EventMailing.LEASE))
                .orElseThrow();
        mailing.work();
        assertThat(mail()).isEmpty();
        Sql.run("update event_mail set due_at = now() where sent_at is null");
        assertThat(arrived(1).getMessageID()).contains(held.id().toString());
    }

    @Test
    void killed_after_sending_the_repeat_has_the_same_message_id_and_the_same_number() throws Exception {
        say("confirmed");
        var first = arrived(1);
        Sql.run(
                "update event_mail set sent_at = null, method = null, sequence = null, starts_at = null, ends_at = null, due_at = now() where person_id = ?",
                sam);
        var second = arrived(2);
        assertThat(second.getMessageID()).isEqualTo(first.getMessageID());
        assertThat(MailParts.of(second).calendar()).contains("SEQUENCE:0");
    }

    @Test
    void what_takes_an_entry_out_of_the_calendar_waits_for_what_puts_it_there() {
        say("confirmed");
        var now = Clock.systemUTC().instant();
        var held = QuarkusTransaction.requiringNew()
                .call(() -> mails.claim(now, EventMailing.LEASE))
                .orElseThrow();
        var letter = QuarkusTransaction.requiringNew()
                .call(() -> mails.letter(held.id(), now))
                .orElseThrow();
        change("status = 'cancelled'", "cancelled");
        become("cancelled");
        mailing.work();
        assertThat(mail()).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> mails.settle(held.id(), letter, now));
        assertThat(MailParts.of(arrived(1)).calendar()).contains("METHOD:CANCEL", "SEQUENCE:1");
    }

    @Test
    void nobody_is_mailed_about_what_is_over_by_now() {
        say("confirmed");
        change("starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour'", "moved");
        nothing_more_arrives_than(0);
    }

    @Test
    void four_replicas_send_each_mail_once() {
        say("confirmed");
        IntStream.range(0, 4).parallel().forEach(n -> mailing.work());
        arrived(1);
        nothing_more_arrives_than(1);
    }

    @Test
    void a_title_with_a_line_of_its_own_makes_no_header() throws Exception {
        Sql.run("update learning_event set title = E'Look\\r\\nBcc: all@example.org {name} <b>' where id = ?", event);
        say("confirmed");
        var sent = arrived(1);
        assertThat(sent.getSubject()).isEqualTo("You have a place: Look Bcc: all@example.org {name} <b>");
        assertThat(sent.getAllRecipients()).hasSize(1);
        assertThat(MailParts.of(sent).html()).contains("{name} &lt;b&gt;");
    }
}
