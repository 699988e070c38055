package org.evident.topicpages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TopicSponsor", description = "Someone senior who stands for the topic, in their own words.")
record SponsorView(
        @NotBlank(message = "Enter the sponsor’s name")
                @Size(max = 120, message = "Sponsor’s name must be 120 characters or fewer")
                String name,
        @Size(max = 200, message = "Sponsor’s role must be 200 characters or fewer") String role,
        @Size(max = 1000, message = "Sponsor’s message must be 1,000 characters or fewer") String message) {}
