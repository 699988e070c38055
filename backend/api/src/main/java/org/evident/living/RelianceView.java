package org.evident.living;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Reliance",
        description =
                "How many people rely on a resource, by how. Never who. One person may rely on it in several ways, and"
                        + " no total is given, because it could tell of fewer than five.")
record RelianceView(@Schema(required = true, maxItems = 20) List<Way> ways) {

    private static final int FEWEST = 5;

    @Schema(name = "RelianceWay")
    record Way(
            @Schema(
                            required = true,
                            maxLength = 200,
                            description = "To be read after \"They\": keep it on their reading list.")
                    String how,
            @Schema(required = true, description = "From 1 to 4, which are not told apart.") boolean fewerThanFive,
            @Schema(minimum = "0", description = "People; absent when they are fewer than five.") Integer people) {

        /** Said of others what {@link org.evident.shared.links.Reliance#how} says to "you". */
        static Way of(String how, int people) {
            var few = people > 0 && people < FEWEST;
            return new Way(how.replace("your ", "their ").replace("yours", "theirs"), few, few ? null : people);
        }
    }
}
