package org.evident.frameworks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FrameworkComparison", description = "What an edition says that the one before it did not.")
record FrameworkComparison(
        @Schema(description = "The edition before; absent for the first.") FrameworkSummary.Edition before,
        @Schema(required = true, maxItems = 500) List<FrameworkItem> added,
        @Schema(required = true, maxItems = 500) List<FrameworkItem> removed,
        @Schema(required = true, maxItems = 500, description = "The same code with other words or another place.")
                List<Change> changed,
        @Schema(required = true, description = "Whether period or requirements of a rule-set differ.")
                boolean rulesChanged) {

    @Schema(name = "FrameworkItemChange")
    record Change(@Schema(required = true) FrameworkItem from, @Schema(required = true) FrameworkItem to) {}

    static FrameworkComparison of(FrameworkVersionView older, FrameworkVersionView newer) {
        if (older == null) return new FrameworkComparison(null, newer.items(), List.of(), List.of(), false);
        var before = byCode(older);
        var after = byCode(newer);
        return new FrameworkComparison(
                older.edition(),
                newer.items().stream()
                        .filter(item -> !before.containsKey(item.code()))
                        .toList(),
                older.items().stream()
                        .filter(item -> !after.containsKey(item.code()))
                        .toList(),
                newer.items().stream()
                        .filter(item -> before.containsKey(item.code()) && !item.equals(before.get(item.code())))
                        .map(item -> new Change(before.get(item.code()), item))
                        .toList(),
                !Objects.equals(older.rules(), newer.rules()));
    }

    private static Map<String, FrameworkItem> byCode(FrameworkVersionView view) {
        return view.items().stream().collect(Collectors.toMap(FrameworkItem::code, item -> item));
    }
}
