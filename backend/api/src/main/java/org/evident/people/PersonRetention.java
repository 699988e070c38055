package org.evident.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** How long it stays is for the retention schedules to say. */
@ApplicationScoped
class PersonRetention {

    @Produces
    @Singleton
    RetentionTarget interests() {
        return RetentionTarget.own("interest", "Topics that are followed", RecordClass.PROFILE, "person_interest")
                .knownBy("person_id", "topic_id");
    }

    @Produces
    @Singleton
    RetentionTarget names() {
        return RetentionTarget.own("name", "Names and addresses of people who left", RecordClass.ACCOUNT, "person")
                .about("t.id")
                .where(
                        "t.erased_at is null and (t.given_name is not null or t.email is not null or t.display_name <> 'Someone who has left')")
                .setting(
                        "display_name = 'Someone who has left', given_name = null, email = null, learning_format = null");
    }
}
