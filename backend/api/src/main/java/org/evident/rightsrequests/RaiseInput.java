package org.evident.rightsrequests;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RightsRequestInput", description = "What the caller asks about their own data.")
record RaiseInput(
        @NotNull(message = "Choose the organisation") @Schema(description = "One that the caller is or was with.")
                UUID organisationId,
        @NotNull(message = "Choose what you ask for")
                @Pattern(regexp = KINDS, message = "Choose what you ask for")
                @Schema(
                        enumeration = {
                            "access",
                            "rectification",
                            "erasure",
                            "restriction",
                            "objection",
                            "portability",
                            "complaint"
                        })
                String kind,
        @Size(max = 4000, message = "What you tell us must be 4,000 characters or fewer") String words) {

    static final String KINDS = "access|rectification|erasure|restriction|objection|portability|complaint";
}
