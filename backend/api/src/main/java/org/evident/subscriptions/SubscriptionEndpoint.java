package org.evident.subscriptions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Subscriptions", description = "What organisations subscribe to, who has a seat, and how to get in.")
@RolesAllowed(Role.PERSON)
class SubscriptionEndpoint {

    private final SubscriptionService subscriptions;

    SubscriptionEndpoint(SubscriptionService subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GET
    @Operation(
            operationId = "listSubscriptions",
            summary = "What my organisations subscribe to, in the order of the names",
            description =
                    "For everyone of an organisation; an organisation that is not the caller's has none. Narrow it by provider to"
                            + " know whether somebody can get in there through their organisation.")
    public Page<SubscriptionView> list(@Valid @BeanParam SubscriptionListRequest list) {
        return subscriptions.list(list);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getSubscription",
            summary = "One subscription",
            description = "One of another organisation answers 404. Carries an ETag.")
    @APIResponseSchema(value = SubscriptionView.class, responseCode = "200", responseDescription = "The subscription")
    public RestResponse<SubscriptionView> one(@RestPath UUID id) {
        return answer(subscriptions.require(id));
    }

    @POST
    @Operation(
            operationId = "addSubscription",
            summary = "Say what an organisation subscribes to",
            description =
                    "For administrators of the organisation: 404 for those outside it, 403 within, 409 while it is archived. Send"
                            + " an Idempotency-Key so that a repeat adds nothing.")
    @APIResponseSchema(value = SubscriptionView.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<SubscriptionView> add(
            @NotNull(message = "Send a subscription") @Valid SubscriptionInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = subscriptions.add(body, key);
        return ETags.created(uri, view.id(), view.version(), view);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "reviseSubscription",
            summary = "Replace a subscription, or end it",
            description =
                    "For administrators of its organisation. Needs If-Match: 428 without, 412 when someone changed it since. Seats"
                            + " cannot be fewer than those in use (400, with the number). A last day in the past ends it.")
    @APIResponseSchema(value = SubscriptionView.class, responseCode = "200", responseDescription = "Replaced")
    public RestResponse<SubscriptionView> revise(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a subscription") @Valid SubscriptionInput body) {
        return answer(subscriptions.revise(id, ETags.required(version), body));
    }

    private static RestResponse<SubscriptionView> answer(SubscriptionView view) {
        return ETags.versioned(view.version(), view);
    }
}
