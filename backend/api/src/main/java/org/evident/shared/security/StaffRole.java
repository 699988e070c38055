package org.evident.shared.security;

import java.util.Arrays;
import java.util.Optional;

/** What somebody can be for in an organisation, from and to a day; {@link Right} says what each lets them do. */
public enum StaffRole {
    LINK_OFFICER("link-officer", "Link Officer", "Brings evidence into practice here, and is the one to ask", true),
    ASSISTANT_LINK_OFFICER(
            "assistant-link-officer",
            "Assistant Link Officer",
            "Helps the Link Officer in a part of the organisation",
            true),
    EDITOR("editor", "Editor", "Writes and keeps resources and topic pages", false),
    APPROVER("approver", "Approver", "Checks what editors wrote and publishes it", false),
    OD_ADMIN("od-admin", "OD administrator", "Looks after people, roles and the organisation's settings", true),
    SUPERVISOR("supervisor", "Supervisor", "Supervises practitioners of a team or service area", false),
    PRACTICE_EDUCATOR(
            "practice-educator", "Practice educator", "Teaches and assesses students and newly qualified staff", false),
    PRINCIPAL_SOCIAL_WORKER(
            "principal-social-worker", "Principal Social Worker", "Leads the quality of practice", true),
    STRATEGIC_LEAD(
            "strategic-lead", "Strategic lead", "Answers for evidence-informed practice in the organisation", false),
    SPONSOR("sponsor", "Sponsor", "Stands behind it among the organisation's leaders", false),
    ACCOUNT_MANAGER(
            "account-manager",
            "Account manager",
            "Supports the organisation from the network that it subscribes to",
            false);

    /** For annotations, which take no computed text. */
    public static final String KEYS =
            "link-officer|assistant-link-officer|editor|approver|od-admin|supervisor|practice-educator"
                    + "|principal-social-worker|strategic-lead|sponsor|account-manager";

    public final String key;
    public final String title;
    /** What they are for, in one sentence without a full stop. */
    public final String about;
    /** Whether foster carers are told who holds it, because they may turn to them. */
    public final boolean shownToCarers;

    StaffRole(String key, String title, String about, boolean shownToCarers) {
        this.key = key;
        this.title = title;
        this.about = about;
        this.shownToCarers = shownToCarers;
    }

    /** Whether it is always for a whole organisation, never for a part of one. */
    public boolean isOfWholeOrganisation() {
        return this == OD_ADMIN || this == ACCOUNT_MANAGER;
    }

    public static Optional<StaffRole> find(String key) {
        return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
    }

    public static StaffRole of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(key));
    }
}
