package org.evident.shared.security;

import static org.evident.shared.security.AccountKind.FOSTER_CARER;
import static org.evident.shared.security.AccountKind.INTEGRATOR;
import static org.evident.shared.security.AccountKind.PLATFORM_ADMIN;
import static org.evident.shared.security.AccountKind.PRACTITIONER;
import static org.evident.shared.security.AccountKind.PUBLIC;

import java.util.Set;

/**
 * The part of the permission matrix that needs no role: what comes with an account. It is kept by visibility in SQL and by
 * what each operation asks of a token; this says it in words, and {@code MatrixTest} holds it against them cell by cell.
 */
public enum AccountRight {
    READ_PUBLIC(
            "public.read",
            "Resources",
            "Read what is open to everyone",
            PUBLIC,
            FOSTER_CARER,
            PRACTITIONER,
            PLATFORM_ADMIN,
            INTEGRATOR),
    READ_FOR_CARERS(
            "carers.read",
            "Resources",
            "Read what their organisation shares with foster carers",
            FOSTER_CARER,
            PRACTITIONER,
            INTEGRATOR),
    READ_STAFF(
            "staff.read",
            "Resources",
            "Read what the network and their organisation share with staff",
            PRACTITIONER,
            INTEGRATOR),
    REPORT(
            "resources.report",
            "Resources",
            "Say that something is wrong with a resource",
            FOSTER_CARER,
            PRACTITIONER,
            PLATFORM_ADMIN),
    KEEP(
            "reading-list.keep",
            "My reading",
            "Keep a reading list of their own",
            FOSTER_CARER,
            PRACTITIONER,
            PLATFORM_ADMIN),
    PACK("packs.make", "My reading", "Put packs together for themselves", FOSTER_CARER, PRACTITIONER),
    SEE_WHO_IS_WHO(
            "roles.read",
            "Our organisation",
            "See who holds which role in their organisation",
            FOSTER_CARER,
            PRACTITIONER,
            PLATFORM_ADMIN),
    FIND_COLLEAGUES(
            "colleagues.find",
            "Our organisation",
            "Look up colleagues and send them something",
            PRACTITIONER,
            PLATFORM_ADMIN),
    READ_EVENTS(
            "events.read",
            "Learning events",
            "See the organisation's learning events, and book",
            PRACTITIONER,
            INTEGRATOR),
    PLAN_PEER_SESSION("peer-sessions.plan", "Learning events", "Plan a peer session of their own", PRACTITIONER),
    READ_MATRIX("rights.read", "Our organisation", "Read who may do what", FOSTER_CARER, PRACTITIONER, PLATFORM_ADMIN);

    public final String key;
    public final String area;
    public final String words;
    public final Set<AccountKind> accounts;

    AccountRight(String key, String area, String words, AccountKind... accounts) {
        this.key = key;
        this.area = area;
        this.words = words;
        this.accounts = Set.of(accounts);
    }

    public boolean isHeldBy(Caller caller) {
        return accounts.stream().anyMatch(kind -> kind.isOf(caller));
    }
}
