package org.evident.shared.paging;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list, and how many there are in all. */
public record Page<T>(
        @Schema(required = true) List<T> items,
        @Schema(required = true) int page,
        @Schema(required = true) int size,
        @Schema(required = true) long total) {

    public static <E, T> Page<T> of(PanacheQuery<E> query, PageRequest request, Function<E, T> view) {
        var items = query.page(request.page - 1, request.size).list().stream()
                .map(view)
                .toList();
        return new Page<>(items, request.page, request.size, query.count());
    }
}
