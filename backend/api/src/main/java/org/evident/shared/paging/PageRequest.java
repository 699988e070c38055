package org.evident.shared.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?page=1&size=20}. Pages are counted from 1, as people do. */
public class PageRequest {

    @RestQuery
    @DefaultValue("1")
    @Min(value = 1, message = "Page must be 1 or more")
    @Max(value = 1000, message = "Page must be 1,000 or less. Narrow the list instead")
    @Parameter(description = "Page number, from 1 to 1,000.")
    public int page;

    @RestQuery
    @DefaultValue("20")
    @Min(value = 1, message = "Size must be 1 or more")
    @Max(value = 100, message = "Size must be 100 or less")
    @Parameter(description = "Items a page, from 1 to 100.")
    public int size;

    public int offset() {
        return (page - 1) * size;
    }
}
