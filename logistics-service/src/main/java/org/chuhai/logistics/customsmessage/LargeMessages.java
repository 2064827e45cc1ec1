package org.chuhai.logistics.customsmessage;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.chuhai.platform.load.LargeBody;

/** A message of a hundred documents of a hundred lines may be larger than any other body; it is read piece by piece. */
@Singleton
class LargeMessages implements LargeBody {

    static final String PATH = "/v1/customs-messages";

    private static final long MOST_BYTES = 64L << 20;

    @Override
    public boolean isOf(RoutingContext request) {
        return request.request().method().equals(HttpMethod.POST)
                && request.normalizedPath().equals(PATH);
    }

    @Override
    public long mostBytes() {
        return MOST_BYTES;
    }
}
