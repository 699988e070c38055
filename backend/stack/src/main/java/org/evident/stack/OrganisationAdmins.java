package org.evident.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * What lets an organisation's admins look after its accounts in Keycloak's console, and no others: a group that holds the
 * accounts, a group of those who look after them, and a permission of the second over the members of the first.
 *
 * <p>Harmless to repeat. Whoever runs it must be an administrator of the realm, because a service account that could give
 * permissions could give them to itself.
 */
public final class OrganisationAdmins {

    /** What an admin may do with the members of the group; never what belongs to the group or to anyone's roles. */
    private static final List<String> MAY =
            List.of("view", "view-members", "manage-members", "manage-membership", "manage-membership-of-members");

    private final AdminApi realm;

    public OrganisationAdmins(AdminApi realm) {
        this.realm = realm;
    }

    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("Say whose: the alias of an organisation, such as northdown");
            System.exit(1);
        }
        var issuer = System.getenv().getOrDefault("EVIDENT_OIDC_URL", "http://localhost:8180/realms/evident");
        var password = System.getenv().getOrDefault("KEYCLOAK_ADMIN_PASSWORD", "evident-demo");
        var user = System.getenv().getOrDefault("KEYCLOAK_ADMIN_USER", "admin");
        var organisations = new OrganisationAdmins(AdminApi.asKeycloakAdmin(issuer, user, password));
        organisations.prepare(arguments[0]);
        organisations.requireSecondFactor(adminsOf(arguments[0]));
        System.out.println("The accounts of " + arguments[0] + " can be looked after by the members of the group "
                + adminsOf(arguments[0]));
    }

    public static String adminsOf(String alias) {
        return alias + "-admins";
    }

    public void prepare(String alias) {
        var accounts = group(alias);
        var admins = group(adminsOf(alias));
        letIntoTheConsole(admins);
        permit(alias, accounts, admins);
    }

    /** From its members' next sign-in on. */
    public void requireSecondFactor(String group) {
        var role = List.of(realm.get("/roles/second-factor"));
        realm.post("/groups/" + group(group) + "/role-mappings/realm", role).orFail();
    }

    private String group(String name) {
        var found = named(realm.get("/groups?exact=true&search=" + name), name);
        return found == null
                ? realm.post("/groups", Map.of("name", name)).orFail().id()
                : found.get("id").asText();
    }

    /** To ask for lists, which hold only what the permission lets them see. */
    private void letIntoTheConsole(String admins) {
        var management = client("realm-management");
        var roles = List.of(
                realm.get("/clients/" + management + "/roles/query-users"),
                realm.get("/clients/" + management + "/roles/query-groups"));
        realm.post("/groups/" + admins + "/role-mappings/clients/" + management, roles)
                .orFail();
    }

    private void permit(String alias, String accounts, String admins) {
        var server = "/clients/" + client("admin-permissions") + "/authz/resource-server";
        var name = "Accounts of " + alias;
        if (named(realm.get(server + "/permission?name=" + name.replace(" ", "%20")), name) != null) return;
        var policyName = "Admins of " + alias;
        var policy = named(realm.get(server + "/policy?name=" + policyName.replace(" ", "%20")), policyName);
        if (policy == null)
            policy = realm.post(
                            server + "/policy/group",
                            Map.of(
                                    "name",
                                    policyName,
                                    "groups",
                                    List.of(Map.of("id", admins, "extendChildren", false))))
                    .orFail()
                    .body();
        realm.post(
                        server + "/permission/scope",
                        Map.of(
                                "name",
                                name,
                                "resourceType",
                                "Groups",
                                "resources",
                                List.of(accounts),
                                "scopes",
                                MAY,
                                "policies",
                                List.of(policy.get("id").asText())))
                .orFail();
    }

    private String client(String id) {
        return realm.get("/clients?clientId=" + id).get(0).get("id").asText();
    }

    private static JsonNode named(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(each -> each.get("name").asText().equals(name))
                .findFirst()
                .orElse(null);
    }
}
