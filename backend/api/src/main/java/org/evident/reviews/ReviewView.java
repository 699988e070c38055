package org.evident.reviews;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Review", description = "A published resource whose next check is near or overdue.")
record ReviewView(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 500) String title,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 200) String organisationName,
        @Schema(maxLength = 200, description = "Who is to check it. Absent where nobody is named.") String owner,
        @Schema(required = true, description = "The day by which it is to be checked, in the United Kingdom.")
                LocalDate reviewBy,
        @Schema(required = true, description = "Days since then; 0 while it is not overdue.") int overdueDays) {}
