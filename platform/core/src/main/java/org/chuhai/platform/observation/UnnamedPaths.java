package org.chuhai.platform.observation;

import io.micrometer.core.instrument.config.MeterFilter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Keeps the metrics of requests bounded, whatever is asked for. The framework tags a request with the template of its
 * resource once it has found it, and before that with the path as it was sent: each request that is refused on the way
 * (the gate, the limit of bodies, a caller that hangs up) would leave a time series of its own. Methods are free text too.
 */
@Singleton
class UnnamedPaths {

    /** The name under which the framework keeps the template of the resource; it overwrites ours. */
    private static final String TEMPLATE = "UrlPathTemplate";

    /** No path begins like this: braces are escaped in addresses. */
    private static final String UNROUTED = "/{unrouted}";

    private static final int FIRST_OF_ALL = 1_010;
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    void register(@Observes Filters filters) {
        filters.register(UnnamedPaths::unname, FIRST_OF_ALL);
    }

    private static void unname(RoutingContext context) {
        if (context.request() instanceof HttpServerRequestInternal request) {
            request.context().putLocal(TEMPLATE, UNROUTED);
        }
        context.next();
    }

    @Produces
    @Singleton
    MeterFilter knownMethodsOnly() {
        return MeterFilter.replaceTagValues("method", method -> METHODS.contains(method) ? method : "OTHER");
    }
}
