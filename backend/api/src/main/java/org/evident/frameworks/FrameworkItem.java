package org.evident.frameworks;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One standard, statement or domain.
 *
 * @param parent the code of the one it belongs to, which stands before it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FrameworkItem")
record FrameworkItem(
        @NotBlank(message = "Enter a code")
                @Size(max = 40, message = "Code must be 40 characters or fewer")
                @Schema(description = "As the issuer numbers it, such as 4.3. Used once in an edition.")
                String code,
        @Size(max = 40, message = "Parent must be 40 characters or fewer")
                @Schema(description = "Code of the item it belongs to, which stands before it in the list.")
                String parent,
        @NotBlank(message = "Enter a label")
                @Size(max = 200, message = "Label must be 200 characters or fewer")
                @Schema(description = "Our own short words; the issuer's stand at the source.")
                String label,
        @Size(max = 1000, message = "Detail must be 1,000 characters or fewer") String detail) {}
