package org.chuhai.platform.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Some entries of a list.
 *
 * @param items in the order of the list
 * @param next cursor for the next page; null on the last one
 */
public record Page<T>(
        @Schema(description = "The entries, in the order of the list.", required = true)
        List<T> items,

        @Schema(
                description = "Send it as after for the next page; null on the last page.",
                required = true,
                nullable = true)
        @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** The same page with its entries seen differently. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
