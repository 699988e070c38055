package org.evident.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/organisations/{id}/retention-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
@RolesAllowed(Role.PERSON)
class RuleEndpoint {

    private final RuleService rules;

    RuleEndpoint(RuleService rules) {
        this.rules = rules;
    }

    @GET
    @Operation(
            operationId = "listRetentionRules",
            summary = "The retention schedule of an organisation",
            description = "24 rules, its own or the default. Needs privacy.manage there: 404 outside, 403 without it.")
    public Page<RuleView> list(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return rules.of(id, page);
    }

    @PUT
    @Path("{recordClass}/{personClass}")
    @Operation(
            operationId = "changeRetentionRule",
            summary = "Give an organisation a rule of its own, or change it",
            description =
                    "A new version, from today or a later day. Needs privacy.manage and If-Match with the rule's version (0"
                            + " before the first). Nothing goes under a changed rule until a new preview is confirmed.")
    @APIResponseSchema(value = RuleView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<RuleView> change(
            @RestPath UUID id,
            @RestPath String recordClass,
            @RestPath String personClass,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a rule") @Valid RuleInput body) {
        return answer(rules.changeOf(id, recordClass, personClass, ETags.required(version), body));
    }

    private static RestResponse<RuleView> answer(RuleView view) {
        return ETags.versioned(view.version(), view);
    }
}
