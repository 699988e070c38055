package org.evident.whoiswho;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.security.StaffRole;
import org.evident.shared.time.UkTime;

/** Who is what in an organisation, and who could be. */
@ApplicationScoped
@Transactional
class WhoService {

    private final WhoRepository who;
    private final Caller caller;
    private final Clock clock;

    WhoService(WhoRepository who, Caller caller, Clock clock) {
        this.who = who;
        this.caller = caller;
        this.clock = clock;
    }

    /** Foster carers are told whom they may turn to, and not who supervises or edits. */
    Page<RoleHolderView> holders(UUID organisation, PageRequest page) {
        if (!caller.mayEverywhere(Right.ASSIGN_ROLES)) caller.requireMember(organisation);
        requireThere(organisation);
        var shown = Arrays.stream(StaffRole.values())
                .filter(role -> role.shownToCarers || !caller.isCarerOf(organisation))
                .map(role -> role.key)
                .toList();
        var items = who.holders(organisation, shown, today(), page.offset(), page.size);
        return new Page<>(items, page.page, page.size, who.countHolders(organisation, shown, today()));
    }

    PersonFoundView lookUp(UUID organisation, String name, boolean network) {
        requireKeeperOfPeople(organisation);
        var start = name.strip();
        return new PersonFoundView(start.length() < 2 ? List.of() : who.named(start, organisation, network, today()));
    }

    private void requireKeeperOfPeople(UUID organisation) {
        var held = Stream.of(Right.INVITE_PEOPLE, Right.MANAGE_PEOPLE, Right.ASSIGN_ROLES)
                .filter(right -> caller.may(right, organisation))
                .findFirst();
        caller.requireIn(held.orElse(Right.ASSIGN_ROLES), organisation);
        requireThere(organisation);
    }

    /** The platform's admin has rights everywhere, and what does not exist is still not there. */
    private void requireThere(UUID organisation) {
        if (!who.isOrganisation(organisation)) throw ProblemException.notFound("organisation");
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }
}
