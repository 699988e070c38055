package org.evident.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.paging.Page;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;

@ApplicationScoped
@Transactional
class NoticeService {

    private final NoticeRepository notices;
    private final Present present;
    private final Caller caller;
    private final Clock clock;

    NoticeService(NoticeRepository notices, Present present, Caller caller, Clock clock) {
        this.notices = notices;
        this.present = present;
        this.caller = caller;
        this.clock = clock;
    }

    Page<NoticeView> list(NoticeRequest list) {
        return new Page<>(notices.of(caller.id(), list), list.page, list.size, notices.count(caller.id(), list.unread));
    }

    UnreadView unread() {
        return new UnreadView(notices.unread(caller.id()));
    }

    void read(UUID id) {
        if (!notices.read(caller.id(), id, clock.instant())) throw ProblemException.notFound("notice");
    }

    void readAll(UUID newest) {
        if (!notices.isOf(caller.id(), newest)) throw ProblemException.notFound("notice");
        notices.readAll(caller.id(), newest, clock.instant());
    }

    NoticeMailView mail() {
        return notices.mail(caller.id());
    }

    NoticeMailView choose(String mailed) {
        notices.choose(present.id(), mailed, clock.instant());
        return mail();
    }
}
