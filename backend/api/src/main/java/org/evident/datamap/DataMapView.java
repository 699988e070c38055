package org.evident.datamap;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DataMap", description = "What Evident holds about people and why, by kind of record.")
record DataMapView(@Schema(required = true, maxItems = 20) List<KindView> kinds) {

    @Schema(name = "DataMapKind")
    record KindView(
            @Schema(
                            required = true,
                            enumeration = {
                                "account",
                                "profile",
                                "roles",
                                "learning",
                                "portfolio",
                                "attendance",
                                "contributions",
                                "messages",
                                "privacy",
                                "audit"
                            })
                    String recordClass,
            @Schema(required = true, maxLength = 200) String title,
            @Schema(required = true, maxLength = 500, description = "How long it is kept.") String kept,
            @Schema(required = true, maxItems = 200) List<PartView> parts) {}

    @Schema(name = "DataMapPart")
    record PartView(
            @Schema(
                            required = true,
                            maxLength = 80,
                            description = "The same in the export and in the preview of erasure.")
                    String key,
            @Schema(required = true, maxLength = 200) String title,
            @Schema(required = true, maxLength = 500, description = "Why it is held.") String purpose,
            @Schema(
                            required = true,
                            enumeration = {
                                "consent",
                                "contract",
                                "legal-obligation",
                                "public-task",
                                "legitimate-interests"
                            },
                            description = "Lawful basis, UK GDPR article 6(1).")
                    String basis,
            @Schema(required = true, description = "Whether administrators never see it.") boolean restricted,
            @Schema(
                            required = true,
                            maxItems = 100,
                            description = "Names of the fields that say something about the person.")
                    List<String> fields,
            @Schema(
                            required = true,
                            enumeration = {"goes", "stays-without-name", "stays"},
                            description = "What becomes of it when the person is erased.")
                    String onErasure,
            @Schema(maxLength = 500, description = "Why it stays; absent where it goes.") String stays,
            @Schema(maxLength = 200, description = "Where it is in the web app; absent where it is not shown.")
                    String address,
            @Schema(description = "How much of it there is about the caller; absent in the map of everyone.")
                    Long count) {}
}
