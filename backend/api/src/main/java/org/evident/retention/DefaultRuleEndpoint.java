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

@Path("/retention-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Retention",
        description = "How long records about people are kept, what is past its time, and what must not go.")
@RolesAllowed(Role.PERSON)
class DefaultRuleEndpoint {

    private final RuleService rules;

    DefaultRuleEndpoint(RuleService rules) {
        this.rules = rules;
    }

    @GET
    @Operation(
            operationId = "listRetentionDefaults",
            summary = "The retention schedule of organisations that have none of their own",
            description = "24 rules: each class of records for each class of person. Needs the right privacy.manage.")
    public Page<RuleView> defaults(@Valid @BeanParam PageRequest page) {
        return rules.defaults(page);
    }

    @PUT
    @Path("{recordClass}/{personClass}")
    @Operation(
            operationId = "changeRetentionDefault",
            summary = "Change a default",
            description =
                    "A new version, from today or a later day. Needs platform.manage and If-Match with the rule's version.")
    @APIResponseSchema(value = RuleView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<RuleView> changeDefault(
            @RestPath String recordClass,
            @RestPath String personClass,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a rule") @Valid RuleInput body) {
        return answer(rules.changeDefault(recordClass, personClass, ETags.required(version), body));
    }

    private static RestResponse<RuleView> answer(RuleView view) {
        return ETags.versioned(view.version(), view);
    }
}
