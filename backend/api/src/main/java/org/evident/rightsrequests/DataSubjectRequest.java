package org.evident.rightsrequests;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Part of a name. */
class DataSubjectRequest extends PageRequest {

    @RestQuery
    @NotNull(message = "Enter part of a name")
    @Size(min = 2, max = 100, message = "Enter 2 to 100 characters of a name")
    @Parameter(required = true, description = "Part of a name, 2-100 characters.")
    public String q;

    String like() {
        return "%" + q.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
