package org.chuhai.platform.load;

import io.vertx.ext.web.RoutingContext;

/**
 * A feature's word that bodies of one of its operations may be larger than others: it reads them piece by piece, and never
 * holds one as a whole. A bean of this type is asked for every request.
 */
public interface LargeBody {

    /** Whether the request is of the operation; only its method and path are known yet. */
    boolean isOf(RoutingContext request);

    /** How many bytes it may have. */
    long mostBytes();
}
