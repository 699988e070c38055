package org.evident.shared.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Says of every operation with whose token it is called: a person's, or that of an integrator's client and with which
 * scope. What is public needs none, and shows more to whoever sends one.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Scopes implements OASFilter {

    private static final String PERSON = "bearer";
    private static final String CLIENT = "client";
    private static final String READ = "resources:read";
    private static final String READER = "reader";
    private static final String READ_EVENTS = "events:read";
    private static final String WRITE_EVENTS = "events:write";
    private static final String EVENT_READER = "event-reader";

    /** A client asks there again when a token has ended. */
    private static final String TOKENS = "https://evident.example/realms/evident/protocol/openid-connect/token";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().addSecurityScheme(CLIENT, client());
        if (document.getPaths() == null) return;
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(Scopes::say);
    }

    private static void say(Operation operation) {
        var asked = operation.getSecurity() == null ? List.<SecurityRequirement>of() : operation.getSecurity();
        var isPublic = asked.isEmpty();
        var said = new ArrayList<>(asked);
        if (isPublic) said.add(OASFactory.createSecurityRequirement());
        if (isPublic) said.add(OASFactory.createSecurityRequirement().addScheme(PERSON));
        if (isPublic || asks(asked, READER)) said.add(client(READ));
        if (asks(asked, EVENT_READER)) said.add(client(READ_EVENTS));
        if (asks(asked, WRITE_EVENTS)) said.add(client(WRITE_EVENTS));
        operation.setSecurity(said);
    }

    private static SecurityRequirement client(String scope) {
        return OASFactory.createSecurityRequirement().addScheme(CLIENT, scope);
    }

    private static boolean asks(List<SecurityRequirement> asked, String role) {
        return asked.stream()
                .map(each -> each.getScheme(PERSON))
                .anyMatch(roles -> roles != null && roles.contains(role));
    }

    /** The addresses are those of a local run; where it is deployed, the realm's own document names them. */
    private static SecurityScheme client() {
        var flow = OASFactory.createOAuthFlow()
                .tokenUrl(TOKENS)
                .refreshUrl(TOKENS)
                .scopes(new TreeMap<>(Map.of(
                        READ, "Read resources, topics, searches and changes that the organisation's staff may see",
                        READ_EVENTS, "Read learning events that the organisation's staff may see",
                        WRITE_EVENTS, "Say who came to the organisation's learning events")));
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description(
                        "A token for an integrator's client, from the realm's token endpoint by client credentials. The"
                                + " client acts for the organisation that it is tied to, and has a limit of its own. Tokens are checked as"
                                + " RFC8725 advises.")
                .flows(OASFactory.createOAuthFlows().clientCredentials(flow));
    }
}
