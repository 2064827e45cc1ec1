package org.chuhai.platform.parameter;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a query parameter that the operation does not know, and one without a value. A filter that is mistyped would list
 * everything; {@code limit=} is the mistake of a caller whose variable was empty. The framework would take both for absent.
 */
@Singleton
class QueryNames {

    private static final String NAME = "[A-Za-z][A-Za-z0-9_.-]{0,39}";

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    /** After the caller is known: who has no token learns nothing of parameters. */
    @ServerRequestFilter(priority = Priorities.USER + 1)
    void look(RoutingContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        Set<String> names = method == null ? Set.of() : known.computeIfAbsent(method, QueryNames::namesOf);
        List<FieldError> errors = errors(request.request().query(), names);
        if (!errors.isEmpty()) {
            throw CommonProblem.MALFORMED_REQUEST
                    .because(new Text("请求参数有误", "a parameter of the request is wrong"))
                    .at(errors);
        }
    }

    /** In the order of the query, each name once; what is no name of anybody's is called {@code query}. */
    static List<FieldError> errors(@Nullable String query, Set<String> known) {
        List<FieldError> errors = new ArrayList<>();
        if (query != null) {
            for (String pair : query.split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                FieldError error = pair.isEmpty() ? null : error(name, name.length() < pair.length() - 1, known);
                if (error != null && !errors.contains(error)) {
                    errors.add(error);
                }
            }
        }
        return errors;
    }

    private static @Nullable FieldError error(String name, boolean hasValue, Set<String> known) {
        String shown = name.matches(NAME) ? name : "query";
        if (!known.contains(name)) {
            String allowed = known.isEmpty() ? "-" : String.join(", ", new TreeSet<>(known));
            return FieldError.inParameter(
                    shown, FieldError.UNKNOWN, new Text("此操作的参数有：" + allowed, "the parameters here are: " + allowed));
        }
        return hasValue
                ? null
                : FieldError.inParameter(
                        shown, "EMPTY", new Text("请给出值，或去掉此参数", "give it a value, or leave the parameter out"));
    }

    private static Set<String> namesOf(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    QueryParam inside = field.getAnnotation(QueryParam.class);
                    if (inside != null) {
                        names.add(inside.value());
                    }
                }
            }
        }
        return Set.copyOf(names);
    }
}
