package org.evident.rights;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.security.AccountKind;
import org.evident.shared.security.AccountRight;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.security.StaffRole;

@Schema(name = "PermissionMatrix", description = "Who may do what, as the API itself decides it.")
record RightsView(
        @Schema(required = true, maxItems = 50, description = "Dated roles in an organisation, in the order shown.")
                List<RoleWords> roles,
        @Schema(required = true, maxItems = 10, description = "Kinds of account, in the order shown.")
                List<AccountWords> accounts,
        @Schema(required = true, maxItems = 100, description = "Each with who holds it, in the order shown.")
                List<RightWords> rights) {

    @Schema(name = "RoleWords")
    record RoleWords(
            @Schema(required = true, maxLength = 40) String role,
            @Schema(required = true, maxLength = 60) String title,
            @Schema(required = true, maxLength = 200, description = "What it is for, in one sentence.") String about) {}

    @Schema(name = "AccountWords")
    record AccountWords(
            @Schema(required = true, maxLength = 40) String account,
            @Schema(required = true, maxLength = 60) String title) {}

    @Schema(name = "RightWords")
    record RightWords(
            @Schema(required = true, maxLength = 40, description = "Its key, such as resources.edit.") String right,
            @Schema(required = true, maxLength = 40, description = "The part of the app it belongs to.") String area,
            @Schema(required = true, maxLength = 200, description = "What it lets somebody do.") String words,
            @Schema(required = true, maxItems = 50, description = "Roles that give it in their organisation.")
                    List<String> roles,
            @Schema(required = true, maxItems = 10, description = "Accounts it comes with, whatever the roles.")
                    List<String> accounts,
            @Schema(required = true, description = "Whether the platform's administrator has it in every organisation.")
                    boolean ofPlatform,
            @Schema(required = true, description = "Whether the caller has it today, somewhere.") boolean mine) {}

    static RightsView of(Caller caller) {
        var held = caller.rights();
        var ofAccounts = Arrays.stream(AccountRight.values()).map(right -> of(right, right.isHeldBy(caller)));
        var ofRoles = Arrays.stream(Right.values()).map(right -> of(right, held.contains(right)));
        return new RightsView(
                Arrays.stream(StaffRole.values())
                        .map(role -> new RoleWords(role.key, role.title, role.about))
                        .toList(),
                Arrays.stream(AccountKind.values())
                        .map(kind -> new AccountWords(kind.key, kind.title))
                        .toList(),
                Stream.concat(ofAccounts, ofRoles).toList());
    }

    private static RightWords of(AccountRight right, boolean mine) {
        var accounts = Arrays.stream(AccountKind.values())
                .filter(right.accounts::contains)
                .map(kind -> kind.key)
                .toList();
        return new RightWords(right.key, right.area, right.words, List.of(), accounts, false, mine);
    }

    private static RightWords of(Right right, boolean mine) {
        var roles = Arrays.stream(StaffRole.values())
                .map(role -> role.key)
                .filter(right.roles()::contains)
                .toList();
        var accounts = right.isOfPlatform() ? List.of(AccountKind.PLATFORM_ADMIN.key) : List.<String>of();
        return new RightWords(right.key(), right.area, right.words, roles, accounts, right.isOfPlatform(), mine);
    }
}
