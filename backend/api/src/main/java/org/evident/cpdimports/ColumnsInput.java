package org.evident.cpdimports;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CpdImportColumnsInput", description = "What the columns hold, in their order.")
record ColumnsInput(
        @NotNull(message = "Say what each column holds") @Size(max = 50, message = "Say it for 50 columns or fewer")
                List<@NotNull(message = "Choose what the column holds") CpdField> fields) {}
