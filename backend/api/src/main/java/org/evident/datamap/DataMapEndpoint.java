package org.evident.datamap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/data-map")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy", description = "What we hold about people, a copy of it, and being forgotten.")
@RolesAllowed(Role.PERSON)
class DataMapEndpoint {

    private final DataMapService map;

    DataMapEndpoint(DataMapService map) {
        this.map = map;
    }

    @GET
    @Operation(
            operationId = "getDataMap",
            summary = "What we hold about people and why",
            description =
                    "Made from what the code says of each table, so that it is true of what runs: purpose, lawful basis (UK"
                            + " GDPR article 6), how long, and what erasure does.")
    public DataMapView all() {
        return map.map();
    }

    @GET
    @Path("mine")
    @Operation(
            operationId = "getMyData",
            summary = "What we hold about me, and how much of it",
            description = "The data map with counts of the caller's own rows.")
    public DataMapView mine() {
        return map.mine();
    }

    @GET
    @Path("file")
    @Produces("text/csv")
    @Operation(operationId = "exportDataMap", summary = "The data map as a CSV file", description = "One line a part.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> file() {
        return RestResponse.ResponseBuilder.ok("\uFEFF" + String.join("", map.lines()))
                .type("text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"data-map.csv\"")
                .build();
    }
}
