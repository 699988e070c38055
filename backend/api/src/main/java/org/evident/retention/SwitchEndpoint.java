package org.evident.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/organisations/{id}/retention-switch")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
@RolesAllowed(Role.PERSON)
class SwitchEndpoint {

    private final SwitchService switches;

    SwitchEndpoint(SwitchService switches) {
        this.switches = switches;
    }

    @GET
    @Operation(
            operationId = "getRetentionSwitch",
            summary = "Whether an organisation's records go by themselves",
            description = "Needs privacy.manage there. Carries an ETag.")
    @APIResponseSchema(value = SwitchView.class, responseCode = "200", responseDescription = "On or off")
    public RestResponse<SwitchView> state(@RestPath UUID id) {
        return answer(switches.of(id));
    }

    @PUT
    @Operation(
            operationId = "switchRetention",
            summary = "Confirm a preview, so that what is past its time goes each night, or stop it",
            description =
                    "Needs privacy.manage and If-Match. Rules that change later are left out until a new preview is confirmed.")
    @APIResponseSchema(value = SwitchView.class, responseCode = "200", responseDescription = "Switched")
    public RestResponse<SwitchView> decide(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send on or off") @Valid SwitchInput body) {
        return answer(switches.put(id, ETags.required(version), body));
    }

    private static RestResponse<SwitchView> answer(SwitchView view) {
        return ETags.versioned(view.version(), view);
    }
}
