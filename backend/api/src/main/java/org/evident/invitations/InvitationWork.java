package org.evident.invitations;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.accounts.Account;
import org.evident.shared.accounts.AccountRefused;
import org.evident.shared.accounts.Accounts;
import org.hibernate.exception.ConstraintViolationException;

/** One invitation: first Keycloak, then our rows, then the mail. Whatever was done before a crash is found done. */
@ApplicationScoped
class InvitationWork {

    private final Accounts accounts;
    private final Joining joining;
    private final InvitationQueue queue;
    private final Clock clock;

    InvitationWork(Accounts accounts, Joining joining, InvitationQueue queue, Clock clock) {
        this.accounts = accounts;
        this.joining = joining;
        this.queue = queue;
        this.clock = clock;
    }

    void send(InvitationQueue.Job job) {
        var account = accounts.findOrMake(job.email(), job.givenName(), job.familyName(), job.organisation());
        if (!account.usable()) {
            throw new AccountRefused("Their account is switched off. Ask who looks after Evident about it");
        }
        accounts.allow(account.id(), job.role());
        accounts.join(account.id(), job.organisation());
        if (!QuarkusTransaction.requiringNew().call(() -> joining.join(job.id(), account))) return;
        if (account.fresh()) mail(job.id(), account);
        else QuarkusTransaction.requiringNew().run(() -> tell(job.id(), account));
    }

    private void mail(UUID invitation, Account account) {
        try {
            accounts.mailLink(account.id());
        } catch (RuntimeException e) {
            throw new NotMailed(e);
        }
        var now = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> queue.sent(invitation, now, now.plus(accounts.valid())));
    }

    private void tell(UUID invitation, Account account) {
        joining.tell(invitation, account.id());
        queue.sent(invitation, clock.instant(), null);
    }

    static final String NOT_HERE =
            "What they were invited to is not there any more. Look whether the organisation, service area and team are open";

    /** Whether our own database refuses what the invitation asks for: no other try would do better. */
    static boolean isForGood(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof ConstraintViolationException) return true;
        return false;
    }

    /** What holds it up, in words for who invited them. */
    static String why(RuntimeException e) {
        return e instanceof NotMailed
                ? "Their account is made, and the mail could not be sent just now"
                : "The sign-in service could not be reached just now";
    }

    private static final class NotMailed extends RuntimeException {
        NotMailed(RuntimeException cause) {
            super(null, cause, false, false);
        }
    }
}
