package org.evident.resources;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReviewInput")
record ReviewInput(@NotNull(message = "Enter the date of the next check") LocalDate reviewBy) {}
