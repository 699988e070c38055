package org.evident.shared.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Whether somebody has agreed to something that needs asking. Who was never asked has not. */
@ApplicationScoped
public class Consents {

    private final EntityManager database;

    Consents(EntityManager database) {
        this.database = database;
    }

    /** @param purpose the key of a purpose of the register: {@code outside-newsletters}, {@code credit} */
    public boolean has(UUID person, String purpose) {
        return (Boolean) database.createNativeQuery(
                        "select exists (select 1 from consent_now where person_id = ?1 and purpose = ?2 and given)")
                .setParameter(1, person)
                .setParameter(2, purpose)
                .getSingleResult();
    }
}
