package org.evident.cpd;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/cpd-records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "CPD records", description = "What somebody learnt. Theirs, and nobody else's until they share it.")
@RolesAllowed(Role.PERSON)
class CpdEndpoint {

    private final CpdService records;

    CpdEndpoint(CpdService records) {
        this.records = records;
    }

    @GET
    @Operation(
            operationId = "listCpdRecords",
            summary = "My CPD records, the last that happened first",
            description = "What has no day yet comes before all. What others shared with me is not among them.")
    public Page<CpdRecordSummary> list(@Valid @BeanParam CpdListRequest list) {
        return records.list(list);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getCpdRecord",
            summary = "One CPD record",
            description =
                    "Mine, or one that is shared with me, which is noted for its owner to see; 404 otherwise. Carries an"
                            + " ETag for the acts that need If-Match.")
    @APIResponseSchema(value = CpdRecordView.class, responseCode = "200", responseDescription = "The record")
    public RestResponse<CpdRecordView> one(@RestPath UUID id) {
        return answer(records.require(id));
    }

    @POST
    @Operation(
            operationId = "beginCpdRecord",
            summary = "Begin a CPD record",
            description =
                    "Anything may be missing unless it is called complete. Send an Idempotency-Key so that a repeat begins"
                            + " nothing.")
    @APIResponseSchema(value = CpdRecordView.class, responseCode = "201", responseDescription = "Begun")
    public RestResponse<CpdRecordView> begin(
            @NotNull(message = "Send what is written so far") @Valid CpdRecordInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = records.begin(body, key);
        return ETags.created(uri, view.id(), view.version(), view);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "saveCpdRecord",
            summary = "Save a CPD record as it stands",
            description =
                    "As it is typed: anything may be missing unless it is called complete, which needs a type, a title, a day"
                            + " that is not in the future, what it was, what was learnt and its impact (400 names each that is"
                            + " missing). Needs If-Match with the ETag that was read: 428 without, 412 when it was saved"
                            + " elsewhere since, and then nothing is overwritten. 409 while it is thrown away.")
    @APIResponseSchema(value = CpdRecordView.class, responseCode = "200", responseDescription = "Saved")
    public RestResponse<CpdRecordView> save(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send what is written so far") @Valid CpdRecordInput body) {
        return answer(records.save(id, ETags.required(version), body));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "binCpdRecord",
            summary = "Throw a CPD record away",
            description =
                    "It can be restored for 30 days, and is gone after them. Nobody it was shared with sees it meanwhile."
                            + " Repeating it changes nothing.")
    public void bin(@RestPath UUID id) {
        records.bin(id);
    }

    @POST
    @Path("{id}/restore")
    @Operation(
            operationId = "restoreCpdRecord",
            summary = "Take a CPD record back out of the bin",
            description = "As it was. Repeating it changes nothing.")
    @APIResponseSchema(value = CpdRecordView.class, responseCode = "200", responseDescription = "Restored")
    public RestResponse<CpdRecordView> restore(@RestPath UUID id) {
        return answer(records.restore(id));
    }

    private static RestResponse<CpdRecordView> answer(CpdRecordView view) {
        return ETags.versioned(view.version(), view);
    }
}
