package org.evident.notices;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;

@Path("/me/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
@RolesAllowed(Role.PERSON)
class NoticeEndpoint {

    private final NoticeService notices;

    NoticeEndpoint(NoticeService notices) {
        this.notices = notices;
    }

    @GET
    @Operation(
            operationId = "listNotices",
            summary = "What I was told, newest first",
            description = "Private. What was read more than a year ago is removed.")
    public Page<NoticeView> mine(@Valid @BeanParam NoticeRequest request) {
        return notices.list(request);
    }

    @GET
    @Path("unread")
    @Operation(
            operationId = "countUnreadNotices",
            summary = "How many of my notices are unread",
            description = "Counts to 100 and no further, so that it may be asked for each minute.")
    public UnreadView unread() {
        return notices.unread();
    }

    @PUT
    @Path("{id}/read")
    @Operation(
            operationId = "readNotice",
            summary = "Mark one of my notices as read",
            description = "Repeating it changes nothing. What is read is mailed no more.")
    public void read(@RestPath UUID id) {
        notices.read(id);
    }

    @PUT
    @Path("read")
    @Operation(
            operationId = "readAllNotices",
            summary = "Mark all my notices as read, up to the newest that I saw",
            description = "Repeating it changes nothing. 404 when the newest is not mine.")
    public void readAll(@NotNull(message = "Send the newest notice that you have seen") @Valid AllReadInput body) {
        notices.readAll(body.newestId());
    }

    @GET
    @Path("mail")
    @Operation(
            operationId = "getNoticeMail",
            summary = "How I am mailed about notices",
            description = "Once a day until I choose.")
    public NoticeMailView mail() {
        return notices.mail();
    }

    @PUT
    @Path("mail")
    @Operation(
            operationId = "chooseNoticeMail",
            summary = "Choose how I am mailed about notices",
            description =
                    "At once, once a day or never. Repeating it changes nothing. Who wants mail again after a time"
                            + " without is mailed only what comes from now on.")
    public NoticeMailView choose(@NotNull(message = "Choose how often we mail you") @Valid NoticeMailInput body) {
        return notices.choose(body.mailed());
    }
}
