package org.chuhai.platform.load;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/** Puts our limit around every body instead of the framework's. Made while the application is built: it asks for no setting. */
@Singleton
class BodyReading {

    private final BodyLimit limit;

    BodyReading(BodyLimit limit) {
        this.limit = limit;
    }

    @ServerRequestFilter
    void bound(ContainerRequestContext request, RoutingContext context) {
        if (BodyLimit.hasBody(context.request())) {
            context.remove(VertxInputStream.MAX_REQUEST_SIZE_KEY);
            request.setEntityStream(limit.bounded(request.getEntityStream(), context));
        }
    }
}
