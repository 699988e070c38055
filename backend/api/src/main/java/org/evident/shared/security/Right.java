package org.evident.shared.security;

import static org.evident.shared.security.StaffRole.ACCOUNT_MANAGER;
import static org.evident.shared.security.StaffRole.APPROVER;
import static org.evident.shared.security.StaffRole.ASSISTANT_LINK_OFFICER;
import static org.evident.shared.security.StaffRole.EDITOR;
import static org.evident.shared.security.StaffRole.LINK_OFFICER;
import static org.evident.shared.security.StaffRole.OD_ADMIN;
import static org.evident.shared.security.StaffRole.PRACTICE_EDUCATOR;
import static org.evident.shared.security.StaffRole.PRINCIPAL_SOCIAL_WORKER;
import static org.evident.shared.security.StaffRole.SPONSOR;
import static org.evident.shared.security.StaffRole.STRATEGIC_LEAD;
import static org.evident.shared.security.StaffRole.SUPERVISOR;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The permission matrix: what a dated role lets a person do in its organisation. The one place where roles become rights;
 * {@code MatrixTest} proves every cell of it, and the app shows it to everyone. What comes with an account without any
 * role stands in {@link AccountRight}. Each docstring names where this differs from the domain's matrix on purpose.
 */
public enum Right {
    /**
     * Approvers hold it, although the matrix gives them approval alone: publishing and returning are part of this right, they
     * must see drafts to judge them, and a small mistake is put right where it is found.
     */
    EDIT_RESOURCES(
            "resources.edit",
            "Resources",
            "See drafts; write, change, publish and withdraw the organisation's resources; share packs widely",
            EDITOR,
            APPROVER,
            OD_ADMIN,
            LINK_OFFICER),
    IMPORT_RESOURCES(
            "resources.import", "Resources", "Bring in many resources from a file", EDITOR, OD_ADMIN, LINK_OFFICER),
    /** Approvers do not hold it: topics and words are written, and need nobody's approval. */
    EDIT_VOCABULARY(
            "vocabulary.edit",
            "Resources",
            "Add topics, kinds, audiences and providers",
            EDITOR,
            OD_ADMIN,
            LINK_OFFICER),
    /**
     * Approvers hold it as they do {@link #EDIT_RESOURCES}. Account managers keep the core of network topics in the
     * organisation they work for; in one that they only look after it gives them nothing (see {@link #comesWith}).
     */
    EDIT_TOPIC_PAGES(
            "topic-pages.edit",
            "Resources",
            "Arrange the organisation's topic pages",
            EDITOR,
            APPROVER,
            OD_ADMIN,
            LINK_OFFICER,
            ACCOUNT_MANAGER),
    /** In the team or service area that their role is for; without one, anywhere in the organisation. */
    SET_TEAM_LISTS(
            "team-lists.set",
            "Resources",
            "Set reading for a team or service area, and see who said that they read it",
            SUPERVISOR,
            PRACTICE_EDUCATOR,
            EDITOR,
            LINK_OFFICER,
            PRINCIPAL_SOCIAL_WORKER),
    /**
     * Who answers for evidence reaching practice, or supports those who do; counts, never people. Supervisors wait for
     * counts of a team, and the platform's admin for counts of the platform: there are none yet. Assistants read what
     * their Link Officer reads, and change nothing.
     */
    READ_INSIGHT(
            "insight.read",
            "Insight",
            "Read how the organisation uses the hub, in numbers",
            EDITOR,
            APPROVER,
            OD_ADMIN,
            LINK_OFFICER,
            ASSISTANT_LINK_OFFICER,
            PRINCIPAL_SOCIAL_WORKER,
            STRATEGIC_LEAD,
            SPONSOR,
            ACCOUNT_MANAGER),
    /** Counts alone, never under five, and never of one person. */
    READ_CPD_COUNTS(
            "cpd.counts",
            "Insight",
            "See how many of the organisation's registered staff are ready to renew, in numbers",
            OD_ADMIN,
            LINK_OFFICER,
            STRATEGIC_LEAD),
    /** Any event of the organisation, whoever planned it. */
    MANAGE_EVENTS(
            "events.manage",
            "Learning events",
            "Plan the organisation's learning events, see who comes, say who came",
            OD_ADMIN,
            LINK_OFFICER),
    /** The matrix: supervisors for their team, practice educators and Principal Social Workers beside them, account managers
     * for their meetings. */
    RUN_EVENTS(
            "events.run",
            "Learning events",
            "Plan learning events of one's own, and say who came to them",
            OD_ADMIN,
            LINK_OFFICER,
            SUPERVISOR,
            PRACTICE_EDUCATOR,
            PRINCIPAL_SOCIAL_WORKER,
            ACCOUNT_MANAGER),
    APPROVE_BOOKINGS(
            "bookings.approve",
            "Learning events",
            "Approve bookings of the people they supervise",
            OD_ADMIN,
            SUPERVISOR),
    MANAGE_ORGANISATION(
            "organisation.manage",
            "Admin",
            "Keep the organisation's details, service areas, teams and subscriptions",
            true,
            OD_ADMIN),
    INVITE_PEOPLE("people.invite", "Admin", "Invite people into the organisation", true, OD_ADMIN, LINK_OFFICER),
    MANAGE_PEOPLE("people.manage", "Admin", "Move people, and let them go", true, OD_ADMIN),
    ASSIGN_ROLES("roles.assign", "Admin", "Give roles to others, change and end them", true, OD_ADMIN),
    /** The matrix lets OD admins only propose retention; each organisation answers for its own records, so they set it. */
    MANAGE_PRIVACY(
            "privacy.manage",
            "Admin",
            "Set how long records are kept, and answer requests of people about their data",
            true,
            OD_ADMIN),
    READ_AUDIT("audit.read", "Admin", "Read who did what in the organisation, and when", true, OD_ADMIN),
    /** It comes with no role. */
    MANAGE_PLATFORM("platform.manage", "Platform", "Add organisations; keep frameworks and rules", true);

    /** What account managers may do where they only look after an organisation. */
    private static final Set<String> FOR_VISITORS = Set.of("insight.read");

    private final String key;
    /** The part of the app it opens. */
    public final String area;
    /** What it lets somebody do, for the page that shows it. */
    public final String words;

    private final Set<String> roles;
    private final boolean ofPlatform;

    Right(String key, String area, String words, StaffRole... roles) {
        this(key, area, words, false, roles);
    }

    Right(String key, String area, String words, boolean ofPlatform, StaffRole... roles) {
        this.key = key;
        this.area = area;
        this.words = words;
        this.ofPlatform = ofPlatform;
        this.roles = Arrays.stream(roles).map(role -> role.key).collect(Collectors.toUnmodifiableSet());
    }

    @JsonValue
    public String key() {
        return key;
    }

    /** For work that is done without a caller: whose roles in an organisation give this. */
    public Set<String> roles() {
        return roles;
    }

    /** Whether who looks after the platform has it in every organisation. */
    public boolean isOfPlatform() {
        return ofPlatform;
    }

    /** @param belongs whether they are of the organisation; an account manager need not be, and then reads counts alone */
    boolean comesWith(String role, boolean belongs) {
        return roles.contains(role) && (belongs || FOR_VISITORS.contains(key));
    }
}
