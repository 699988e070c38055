package org.evident.changes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/resources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Harvesting")
@RolesAllowed(Role.READER)
class ChangeEndpoint {

    private final ChangeService changes;
    private final ChangeStream stream;

    ChangeEndpoint(ChangeService changes, ChangeStream stream) {
        this.changes = changes;
        this.stream = stream;
    }

    @GET
    @Path("changes")
    @Operation(
            operationId = "listResourceChanges",
            summary = "Every published resource once, and then what changed",
            description =
                    "For those who keep a copy. Without a cursor it begins at the beginning: every published resource"
                            + " that you may see, as it is now. Go on with nextCursor until more is false; keep the last"
                            + " nextCursor and come back with it later for what changed since. Nothing is skipped, and nothing is"
                            + " told again that did not change. A change is told when no older one can still be added, mostly at"
                            + " once, and after a large import when that has ended. Who begins is not told what had gone"
                            + " before. A cursor holds for 90 days, and for as long as what you may see stays the same; one that does"
                            + " not hold answers 400: start again without a cursor, and drop what you are not told of.")
    @APIResponseSchema(value = ResourceChangesView.class, responseCode = "200", responseDescription = "What comes next")
    public RestResponse<StreamingOutput> follow(
            @RestQuery
                    @Size(max = 300, message = "Send the cursor as it was given to you")
                    @Parameter(description = "nextCursor of the last answer.")
                    String cursor,
            @RestQuery
                    @DefaultValue("100")
                    @Min(value = 1, message = "Size must be 1 or more")
                    @Max(value = 500, message = "Size must be 500 or less")
                    @Parameter(description = "Changes an answer, from 1 to 500.")
                    int size) {
        var found = changes.after(cursor, size);
        StreamingOutput json = out -> stream.write(found, out);
        return RestResponse.ok(json);
    }
}
