package org.evident.bookingchanges;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WaiveChargeInput")
record WaiveInput(
        @NotBlank(message = "Enter why the charge is waived")
                @Size(max = 500, message = "Reason must be 500 characters or fewer")
                String reason) {}
