package org.evident.frameworks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.rules.Rules;

@Schema(name = "FrameworkVersionInput", description = "All of a draft; what is left out is gone.")
record FrameworkVersionInput(
        @NotBlank(message = "Enter what the edition is called")
                @Size(max = 120, message = "Name of the edition must be 120 characters or fewer")
                String label,
        @NotBlank(message = "Enter where it comes from")
                @Size(max = 200, message = "Source must be 200 characters or fewer")
                String source,
        @NotBlank(message = "Enter the address of the source")
                @Size(max = 2000, message = "Address must be 2,000 characters or fewer")
                @Pattern(regexp = "https?://\\S+", message = "Enter an address that begins with https://")
                String sourceUrl,
        @Size(max = 2000, message = "Note must be 2,000 characters or fewer") String note,
        @NotNull(message = "Send the levels, or an empty list") @Size(max = 20, message = "Enter 20 levels or fewer")
                List<
                                @NotBlank(message = "Enter a level")
                                @Size(max = 120, message = "Level must be 120 characters or fewer") String>
                        levels,
        @NotNull(message = "Send the items, or an empty list") @Size(max = 500, message = "Enter 500 items or fewer")
                List<@NotNull(message = "Enter an item") @Valid FrameworkItem> items,
        @Valid Rules rules) {

    /** Items name parents that stand before them, so that no circle can be made. */
    void check(boolean ruleSet) {
        if (ruleSet == (rules == null))
            throw ProblemException.invalid("/rules", ruleSet ? "Enter the rules" : "A framework has no rules");
        if (ruleSet && !items.isEmpty()) throw ProblemException.invalid("/items", "A rule-set has no items");
        if (ruleSet)
            rules.fault().ifPresent(fault -> {
                throw ProblemException.invalid(fault.getFirst(), fault.getLast());
            });
        var codes = new HashSet<String>();
        for (var at = 0; at < items.size(); at++) {
            var item = items.get(at);
            if (item.parent() != null && !codes.contains(item.parent().strip()))
                throw ProblemException.invalid(
                        "/items/" + at + "/parent", "Choose an item that stands before this one");
            if (!codes.add(item.code().strip()))
                throw ProblemException.invalid("/items/" + at + "/code", "Use each code once");
        }
    }
}
