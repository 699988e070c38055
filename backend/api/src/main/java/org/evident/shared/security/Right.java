package org.evident.shared.security;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;

/** What a dated role lets a person do in its organisation (permission matrix). The one place where roles become rights. */
public enum Right {
    EDIT_RESOURCES("resources.edit", Set.of("editor", "approver", "od-admin", "link-officer")),
    IMPORT_RESOURCES("resources.import", Set.of("editor", "od-admin", "link-officer")),
    EDIT_VOCABULARY("vocabulary.edit", Set.of("editor", "approver", "od-admin", "link-officer")),
    EDIT_TOPIC_PAGES("topic-pages.edit", Set.of("editor", "approver", "od-admin", "link-officer", "account-manager")),
    /** Who answers for evidence reaching practice, or supports those who do. */
    READ_INSIGHT(
            "insight.read",
            Set.of(
                    "editor",
                    "approver",
                    "od-admin",
                    "link-officer",
                    "assistant-link-officer",
                    "principal-social-worker",
                    "strategic-lead",
                    "sponsor",
                    "account-manager")),
    /** Its details, service areas, teams and subscriptions. */
    MANAGE_ORGANISATION("organisation.manage", Set.of("od-admin"), true),
    INVITE_PEOPLE("people.invite", Set.of("od-admin", "link-officer"), true),
    MANAGE_PEOPLE("people.manage", Set.of("od-admin"), true),
    ASSIGN_ROLES("roles.assign", Set.of("od-admin"), true),
    /** Retention, legal hold, consent and requests of people about their data. */
    MANAGE_PRIVACY("privacy.manage", Set.of("od-admin"), true),
    READ_AUDIT("audit.read", Set.of("od-admin"), true),
    /** Organisations as such, frameworks and rules as data. */
    MANAGE_PLATFORM("platform.manage", Set.of(), true);

    private final String key;
    private final Set<String> roles;
    private final boolean ofPlatform;

    Right(String key, Set<String> roles) {
        this(key, roles, false);
    }

    Right(String key, Set<String> roles, boolean ofPlatform) {
        this.key = key;
        this.roles = roles;
        this.ofPlatform = ofPlatform;
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

    boolean comesWith(String role) {
        return roles.contains(role);
    }
}
