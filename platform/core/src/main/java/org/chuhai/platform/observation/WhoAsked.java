package org.chuhai.platform.observation;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** Tenant and actor of a request, for the log; told by whoever has recognised the caller. */
public record WhoAsked(String tenant, String actor) {

    /** From now on this request is theirs. */
    public static void is(RoutingContext context, String tenant, String actor) {
        context.put(WhoAsked.class.getName(), new WhoAsked(tenant, actor));
    }

    static @Nullable WhoAsked of(RoutingContext context) {
        return context.get(WhoAsked.class.getName());
    }
}
