package org.evident.readinglist;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.evident.support.Sabotage;

/** A reading list without its owner, where that is sabotaged. */
@Alternative
@Priority(1)
@ApplicationScoped
class ReadingListOfEveryone extends ReadingListRepository {

    private final EntityManager database;

    /** For the proxy, which never runs it. */
    ReadingListOfEveryone() {
        super(null);
        database = null;
    }

    @Inject
    ReadingListOfEveryone(EntityManager database) {
        super(database);
        this.database = database;
    }

    @Override
    @SuppressWarnings("unchecked")
    List<Item> of(UUID person, ReadingListRequest list) {
        if (!Sabotage.READING_LIST_WITHOUT_OWNER.isOn()) return super.of(person, list);
        List<UUID> everyone = database.createNativeQuery("select distinct person_id from reading_list_item", UUID.class)
                .getResultList();
        return everyone.stream().flatMap(each -> super.of(each, list).stream()).toList();
    }
}
