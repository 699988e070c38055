package org.evident.profiles;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Profile", description = "What I say of myself. Nobody else reads it as a whole.")
record ProfileView(
        @Schema(required = true, description = "0 before it was saved for the first time.") int version,
        Profession profession,
        Regulator regulator,
        @Schema(description = "The day of first registration.") LocalDate registeredOn,
        CareerLevel careerLevel,
        WorksWith worksWith,
        @Schema(maxLength = 120) String service,
        @Schema(required = true, maxItems = 50, description = "Where my organisations have me today.")
                List<WorkplaceView> workplaces,
        @Schema(
                        required = true,
                        maxItems = 7,
                        description =
                                "What has not been said yet, in the order asked. Interests are topics followed; a format is"
                                        + " how I like to learn.")
                List<Gap> missing) {

    /** What may still be said. */
    @Schema(
            name = "ProfileGap",
            type = SchemaType.STRING,
            enumeration = {
                "profession",
                "regulator",
                "registeredOn",
                "careerLevel",
                "worksWith",
                "interests",
                "learningFormat"
            })
    enum Gap {
        PROFESSION("profession"),
        REGULATOR("regulator"),
        REGISTERED_ON("registeredOn"),
        CAREER_LEVEL("careerLevel"),
        WORKS_WITH("worksWith"),
        INTERESTS("interests"),
        LEARNING_FORMAT("learningFormat");

        private final String field;

        Gap(String field) {
            this.field = field;
        }

        @JsonValue
        public String field() {
            return field;
        }
    }

    @Schema(name = "Workplace", description = "A membership that is in force today.")
    record WorkplaceView(
            @Schema(required = true, maxLength = 200) String organisationName,
            @Schema(maxLength = 120) String serviceAreaName,
            @Schema(maxLength = 120) String teamName) {}
}
