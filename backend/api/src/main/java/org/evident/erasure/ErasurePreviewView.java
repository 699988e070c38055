package org.evident.erasure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ErasurePreview", description = "What erasing somebody would do, before anything is done.")
record ErasurePreviewView(
        @Schema(required = true, description = "Days between asking and its being done, in which it can be cancelled.")
                int waitingDays,
        @Schema(
                        required = true,
                        description =
                                "Whether a legal hold keeps everything as it is for now. Never told to the person, who is not to know.")
                boolean held,
        @Schema(description = "What was asked for already and waits; absent where nothing does.") ErasureView request,
        @Schema(required = true, maxItems = 200, description = "Only parts that hold something.")
                List<PartView> parts) {

    @Schema(name = "ErasurePart")
    record PartView(
            @Schema(required = true, maxLength = 80) String key,
            @Schema(required = true, maxLength = 200) String title,
            @Schema(required = true, description = "How many rows.") long count,
            @Schema(
                            required = true,
                            enumeration = {"goes", "stays-without-name", "stays"})
                    String onErasure,
            @Schema(maxLength = 500, description = "Why it stays, or under which rule; absent where it goes.")
                    String stays,
            @Schema(maxLength = 200, description = "Where it is in the web app; absent where it is not shown.")
                    String address) {}
}
