package org.chuhai.platform.page;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of every list. Texts, because what is wrong with them is told by a problem.
 *
 * @param limit how many entries at most
 * @param after {@code next} of the page before
 */
public record PageParameters(
        @QueryParam("limit")
        @Parameter(
                description = "How many entries at most.",
                schema =
                        @Schema(
                                type = SchemaType.INTEGER,
                                minimum = "1",
                                maximum = "" + PageQuery.MOST,
                                defaultValue = "" + PageQuery.USUAL))
        @Nullable String limit,

        @QueryParam("after")
        @Parameter(
                description =
                        "The cursor next of the page before; absent for the first page. Keep all other parameters.",
                schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 1000))
        @Nullable String after) {

    /**
     * The page that is asked for.
     *
     * @param keys how many keys a cursor of this list has
     * @param scope tenant, list and filters
     */
    public PageQuery query(int keys, Object... scope) {
        return PageQuery.of(limit, after, keys, scope);
    }
}
