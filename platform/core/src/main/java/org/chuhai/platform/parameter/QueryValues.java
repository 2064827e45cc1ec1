package org.chuhai.platform.parameter;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a query parameter without a value: {@code limit=} is the mistake of a caller whose variable was empty, and the
 * framework would take it for a parameter that is absent.
 */
@Singleton
class QueryValues {

    private static final String NAME = "[A-Za-z][A-Za-z0-9_.-]{0,39}";

    /** After the caller is known: who has no token learns nothing of parameters. */
    @ServerRequestFilter(priority = Priorities.USER + 1)
    void look(RoutingContext request) {
        Set<String> empty = empty(request.request().query());
        if (!empty.isEmpty()) {
            List<FieldError> errors = new ArrayList<>();
            empty.forEach(name -> errors.add(FieldError.inParameter(
                    name, "EMPTY", new Text("请给出值，或去掉此参数", "give it a value, or leave the parameter out"))));
            throw CommonProblem.MALFORMED_REQUEST
                    .because(new Text("请求参数没有值", "a parameter of the request has no value"))
                    .at(errors);
        }
    }

    /** Names as they were sent; what is no name of ours is called {@code query}. */
    static Set<String> empty(@Nullable String query) {
        Set<String> names = new LinkedHashSet<>();
        if (query != null) {
            for (String pair : query.split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                if (!pair.isEmpty() && name.length() >= pair.length() - 1) {
                    names.add(name.matches(NAME) ? name : "query");
                }
            }
        }
        return names;
    }
}
