package org.evident.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

/** What people have agreed to: theirs to say and to take back, each time kept. */
@ApplicationScoped
@Transactional
@Personal(
        table = "consent",
        person = "person_id",
        recordClass = RecordClass.PRIVACY,
        title = "What you agreed to",
        purpose = "To do only what you agreed to, and to be able to show that you did.",
        basis = Personal.Basis.LEGAL_OBLIGATION,
        columns = {"person_id", "purpose", "version", "given", "how", "said_at"},
        others = {"id"},
        onErasure = Personal.OnErasure.KEEP)
class ConsentService {

    private final ConsentRepository consents;
    private final Present present;
    private final Caller caller;

    ConsentService(ConsentRepository consents, Present present, Caller caller) {
        this.consents = consents;
        this.present = present;
        this.caller = caller;
    }

    @Produces
    @Singleton
    RetentionTarget goes() {
        return RetentionTarget.own("consent", "What people agreed to", RecordClass.PRIVACY, "consent")
                .since("said_at")
                .where("p.left_on is not null");
    }

    Page<ConsentView> mine(PageRequest page) {
        return page(consents.of(caller.id()), page);
    }

    /** Saying the same to the same words again changes nothing. */
    ConsentView say(String purpose, ConsentInput said) {
        var person = present.id();
        var now = find(person, purpose);
        if (said.wordingVersion() != now.wordingVersion()) {
            throw ProblemException.invalid("/wordingVersion", "The words have changed. Read them again");
        }
        var saidAlready = now.saidTo() != null
                && now.saidTo() == now.wordingVersion()
                && said.given() == now.state().equals("given");
        if (!saidAlready) consents.say(person, purpose, said);
        return find(person, purpose);
    }

    Page<ConsentChangeView> history(PageRequest page) {
        var person = caller.id();
        var items = consents.history(person, page.offset(), page.size);
        return new Page<>(items, page.page, page.size, consents.countHistory(person));
    }

    Page<ConsentCountView> counts(UUID organisation, PageRequest page) {
        caller.requireIn(Right.MANAGE_PRIVACY, organisation);
        if (!consents.isOrganisation(organisation)) throw ProblemException.notFound("organisation");
        return page(consents.counts(organisation), page);
    }

    private ConsentView find(UUID person, String purpose) {
        return consents.of(person).stream()
                .filter(consent -> consent.purpose().equals(purpose))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("purpose"));
    }

    /** There are as many as there are purposes: a handful. */
    private static <T> Page<T> page(List<T> all, PageRequest page) {
        var items = all.stream().skip(page.offset()).limit(page.size).toList();
        return new Page<>(items, page.page, page.size, all.size());
    }
}
