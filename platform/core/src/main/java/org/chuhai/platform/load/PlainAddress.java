package org.chuhai.platform.load;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.Problems;

/**
 * Refuses a NUL in an address before anybody makes a query of it, for PostgreSQL keeps none; and matrix parameters, by which
 * the same resource would have many addresses.
 */
@Singleton
class PlainAddress {

    private static final int BEFORE_THE_LIMIT = 960;

    private final Problems problems;

    PlainAddress(Problems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, BEFORE_THE_LIMIT);
    }

    private void look(RoutingContext context) {
        String address = String.valueOf(context.request().uri());
        if (address.contains("%00") || context.normalizedPath().contains(";")) {
            problems.answer(
                    CommonProblem.MALFORMED_REQUEST.because(new Text(
                            "地址中不能有空字符（%00）或分号", "an address must have neither NUL characters (%00) nor semicolons")),
                    context);
        } else {
            context.next();
        }
    }
}
