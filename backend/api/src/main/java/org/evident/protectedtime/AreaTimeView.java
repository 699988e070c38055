package org.evident.protectedtime;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AreaProtectedTime", description = "Protected time of the people of one service area in a quarter.")
record AreaTimeView(
        @Schema(description = "Absent for people who belong to none.") UUID serviceAreaId,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(minimum = "5", description = "People who came to something. Absent while there are fewer than 5.")
                Integer people,
        @Schema(description = "Minutes of them all. Absent while there are fewer than 5 people.") Integer minutes) {}
