package org.evident.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evident.desk.DeskView.Pile;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

@ApplicationScoped
@Transactional
class DeskService {

    private static final Pile NOTHING = new Pile(0, List.of());

    private final DeskRepository desk;
    private final Caller caller;
    private final Clock clock;

    DeskService(DeskRepository desk, Caller caller, Clock clock) {
        this.desk = desk;
        this.caller = caller;
        this.clock = clock;
    }

    DeskView mine() {
        var today = LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
        var piles = desk.of(caller.id(), caller.organisationsWhere(Right.EDIT_RESOURCES), today);
        return new DeskView(
                piles.getOrDefault("waiting", NOTHING),
                piles.getOrDefault("returned", NOTHING),
                piles.getOrDefault("sent", NOTHING),
                piles.getOrDefault("due", NOTHING),
                piles.getOrDefault("broken", NOTHING),
                piles.getOrDefault("reports", NOTHING),
                piles.getOrDefault("drafts", NOTHING));
    }
}
