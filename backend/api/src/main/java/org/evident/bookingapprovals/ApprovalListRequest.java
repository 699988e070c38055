package org.evident.bookingapprovals;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Which approvals are listed. */
class ApprovalListRequest extends PageRequest {

    @RestQuery
    @DefaultValue("open")
    @Pattern(regexp = "open|decided", message = "Choose open or decided")
    @Parameter(
            description = "open: what waits for a decision, the next event first. decided: the last decided first.",
            schema = @Schema(enumeration = {"open", "decided"}))
    public String show;

    boolean isOpen() {
        return show.equals("open");
    }
}
