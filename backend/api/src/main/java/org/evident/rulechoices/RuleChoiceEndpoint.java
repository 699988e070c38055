package org.evident.rulechoices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/me/rule-sets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readiness")
@RolesAllowed(Role.PERSON)
class RuleChoiceEndpoint {

    private final RuleChoiceService choices;

    RuleChoiceEndpoint(RuleChoiceService choices) {
        this.choices = choices;
    }

    @GET
    @Operation(
            operationId = "getMyRuleSets",
            summary = "Which rule-sets I follow",
            description = "From my profile until I choose. Carries an ETag for the choice, which needs If-Match.")
    @APIResponseSchema(value = RuleChoiceView.class, responseCode = "200", responseDescription = "The rule-sets")
    public RestResponse<RuleChoiceView> mine() {
        return answer(choices.mine());
    }

    @PUT
    @Operation(
            operationId = "chooseMyRuleSets",
            summary = "Choose which rule-sets I follow",
            description =
                    "From then on the profile says nothing about it. Who moved between regulators gives the earlier one its"
                            + " last day. Needs If-Match with the ETag that was read: 428 without, 412 when it changed since.")
    @APIResponseSchema(value = RuleChoiceView.class, responseCode = "200", responseDescription = "Chosen")
    public RestResponse<RuleChoiceView> choose(
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send the rules that you follow") @Valid RuleChoiceInput body) {
        return answer(choices.choose(ETags.required(version), body));
    }

    private static RestResponse<RuleChoiceView> answer(RuleChoiceView view) {
        return ETags.versioned(view.version(), view);
    }
}
