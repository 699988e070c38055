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
                    "account-manager"));

    private final String key;
    private final Set<String> roles;

    Right(String key, Set<String> roles) {
        this.key = key;
        this.roles = roles;
    }

    @JsonValue
    public String key() {
        return key;
    }

    /** For work that is done without a caller: whose roles in an organisation give this. */
    public Set<String> roles() {
        return roles;
    }

    boolean comesWith(String role) {
        return roles.contains(role);
    }
}
