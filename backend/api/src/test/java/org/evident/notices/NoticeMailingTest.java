package org.evident.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.support.Real;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails as a real mail server gets them. */
@QuarkusTest
class NoticeMailingTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    Notices notices;

    @Inject
    NoticeMailing mailing;

    @Inject
    NoticeRounds rounds;

    @Inject
    NoticeMails mails;

    private final String email = "pat" + NEXT.incrementAndGet() + "@example.org";
    private UUID pat;

    /** What other tests told people of the demonstration content is nothing to mail here. */
    @BeforeEach
    void nobody_else_waits_for_mail() {
        People.run("update notice set mailed_at = now() where mailed_at is null");
        People.run("update notice_mail set sent_at = now() where sent_at is null");
    }

    @AfterEach
    void pat_goes() {
        People.forget(pat);
    }

    private void tell(String key, String title, String detail) {
        QuarkusTransaction.requiringNew()
                .run(() -> notices.tell(List.of(pat), new Notice(key, "sent", title, detail, "/resources/" + key)));
    }

    /** What has come, after more tries where one was in vain: a mail server may leave a connection without an answer. */
    private List<MimeMessage> arrived() {
        await().atMost(Duration.ofSeconds(120)).until(() -> {
            if (!mail().isEmpty()) return true;
            People.run("update notice_mail set due_at = now() where sent_at is null");
            mailing.work();
            return !mail().isEmpty();
        });
        return mail();
    }

    private List<MimeMessage> mail() {
        return Real.inbox().of(email);
    }

    private static List<String> parts(MimeMessage message) throws MessagingException, IOException {
        var parts = (Multipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        return IntStream.range(0, parts.getCount())
                .mapToObj(n -> text(parts, n))
                .toList();
    }

    private static String text(Multipart parts, int n) {
        try {
            BodyPart part = parts.getBodyPart(n);
            return part.getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void who_wishes_so_is_mailed_at_once_as_text_and_as_html() throws Exception {
        pat = People.withMail(email, "at-once");
        tell("k1", "Tom sent you “Sibling time”", "See page 3");
        mailing.work();
        mailing.work();
        assertThat(arrived()).hasSize(1);
        var sent = mail().getFirst();
        assertThat(sent.getSubject()).isEqualTo("Tom sent you “Sibling time”");
        assertThat(sent.getHeader("List-Id")).containsExactly("Evident notices <notices.localhost>");
        assertThat(sent.getMessageID()).matches("<notices-[0-9a-f-]{36}@localhost>");
        assertThat(parts(sent)).allSatisfy(part -> assertThat(part)
                .contains("Hello Pat", "Tom sent you “Sibling time”", "See page 3")
                .contains("http://localhost:3000/resources/k1", "http://localhost:3000/notices/settings"));
    }

    @Test
    void what_a_colleague_typed_is_text_in_both_parts_and_no_header() throws Exception {
        pat = People.withMail(email, "at-once");
        tell("k1", "Look\r\nBcc: all@example.org", "<script>alert(1)</script>\n{item.title} & \"co\"");
        mailing.work();
        var sent = arrived().getFirst();
        assertThat(sent.getSubject()).isEqualTo("Look Bcc: all@example.org");
        assertThat(sent.getAllRecipients()).hasSize(1);
        assertThat(sent.getHeader("Bcc")).isNull();
        assertThat(parts(sent).getFirst()).contains("<script>alert(1)</script>", "{item.title} & \"co\"");
        assertThat(parts(sent).getLast())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "{item.title} &amp; &quot;co&quot;")
                .doesNotContain("<script>");
    }

    @Test
    void the_mail_of_the_day_holds_all_that_is_unread_and_is_one() throws Exception {
        pat = People.withMail(email, "daily");
        for (var n = 0; n < 60; n++) tell("k" + n, "Title " + n, null);
        People.run("update notice set read_at = now() where person_id = ?1 and key = 'k59'", pat);
        mailing.work();
        assertThat(mail()).isEmpty();
        rounds.handle(null);
        rounds.handle(null);
        mailing.work();
        assertThat(arrived()).hasSize(1);
        assertThat(mail().getFirst().getSubject()).isEqualTo("59 things to know");
        assertThat(parts(mail().getFirst()))
                .allSatisfy(part ->
                        assertThat(part).contains("Title 58", "And 9 more").doesNotContain("Title 59"));
        rounds.handle(null);
        mailing.work();
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void nothing_is_sent_when_all_was_read_or_no_mail_is_wished() {
        pat = People.withMail(email, "daily");
        tell("k1", "One", null);
        rounds.handle(null);
        People.run("update notice set read_at = now() where person_id = ?1", pat);
        mailing.work();
        tell("k2", "Two", null);
        People.run("update notice_wish set mailed = 'never' where person_id = ?1", pat);
        rounds.handle(null);
        mailing.work();
        assertThat(mail()).isEmpty();
    }

    @Test
    void a_mail_server_that_is_away_is_tried_again_and_each_mail_arrives_once() throws Exception {
        pat = People.withMail(email, "at-once");
        tell("k1", "One", null);
        Real.inbox().stop();
        try {
            mailing.work();
            mailing.work();
        } finally {
            Real.inbox().start();
        }
        assertThat(mail()).isEmpty();
        assertThat(People.number("select max(attempts) from notice_mail where sent_at is null"))
                .isEqualTo(1);
        assertThat(arrived()).hasSize(1);
        mailing.work();
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void a_replica_that_dies_with_a_mail_leaves_it_to_another_under_the_same_id() throws Exception {
        pat = People.withMail(email, "at-once");
        tell("k1", "One", null);
        mailing.gather("at-once");
        var clock = java.time.Clock.systemUTC();
        var held = QuarkusTransaction.requiringNew()
                .call(() -> mails.claim(clock.instant(), NoticeMailing.LEASE))
                .orElseThrow();
        mailing.work();
        assertThat(mail()).isEmpty();
        People.run("update notice_mail set due_at = now() where sent_at is null");
        mailing.work();
        assertThat(arrived()).hasSize(1);
        assertThat(mail().getFirst().getMessageID()).contains(held.id().toString());
    }

    @Test
    void four_replicas_send_each_mail_once() {
        pat = People.withMail(email, "at-once");
        for (var n = 0; n < 5; n++) tell("k" + n, "Title " + n, null);
        IntStream.range(0, 4).parallel().forEach(n -> mailing.work());
        mailing.work();
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void what_came_while_no_mail_was_wished_is_not_mailed_later() {
        pat = People.withMail(email, "never");
        tell("k1", "Old", null);
        People.run(
                "update notice_wish set mailed = 'at-once', since = now() + interval '1 second' where person_id = ?1",
                pat);
        mailing.work();
        assertThat(mail()).isEmpty();
    }

    @Test
    void what_was_read_more_than_a_year_ago_goes() {
        pat = People.withMail(email, "never");
        tell("old", "Old", null);
        tell("read", "Read lately", null);
        tell("unread", "Unread for long", null);
        People.run("update notice set read_at = now() - interval '366 days' where person_id = ?1 and key = 'old'", pat);
        People.run(
                "update notice set read_at = now() - interval '364 days' where person_id = ?1 and key = 'read'", pat);
        rounds.tidy();
        assertThat(People.number("select count(*) from notice where person_id = '" + pat + "'"))
                .isEqualTo(2L);
    }
}
