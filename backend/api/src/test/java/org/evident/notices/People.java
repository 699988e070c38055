package org.evident.notices;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** People of the tests and what they were told. */
final class People {

    private People() {}

    /** Someone of their own, whom no other test tells anything. */
    static UUID withMail(String email, String mailed) {
        var id = (UUID) number("select uuidv7()");
        run(
                "insert into person (id, display_name, given_name, email) values (?1, 'Test Person', 'Pat', ?2)",
                id,
                email);
        run("insert into notice_wish (person_id, mailed, since) values (?1, ?2, '-infinity')", id, mailed);
        return id;
    }

    static void forget(UUID person) {
        run("delete from notice where person_id = ?1", person);
        run("delete from notice_mail where person_id = ?1", person);
        run("delete from notice_wish where person_id = ?1", person);
    }

    static void run(String sql, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = Arc.container().instance(EntityManager.class).get().createNativeQuery(sql);
            for (var n = 0; n < values.length; n++) query.setParameter(n + 1, values[n]);
            query.executeUpdate();
        });
    }

    static Object number(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> Arc.container()
                .instance(EntityManager.class)
                .get()
                .createNativeQuery(sql)
                .getSingleResult());
    }
}
