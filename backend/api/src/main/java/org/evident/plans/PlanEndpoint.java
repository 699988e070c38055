package org.evident.plans;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;

@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
@RolesAllowed(Role.PERSON)
class PlanEndpoint {

    private final PlanService plans;

    PlanEndpoint(PlanService plans) {
        this.plans = plans;
    }

    @GET
    @Operation(
            operationId = "getPlan",
            summary = "What to read in the minutes I have",
            description =
                    "Up to five resources that fit, open to me, current and with a link that works: what I keep and"
                            + " what is in the topics I follow first, from more than one side of the evidence where there is. The"
                            + " same all day; another offset gives another plan.")
    public PlanView plan(@Valid @BeanParam PlanRequest asked) {
        return plans.plan(asked);
    }
}
