package org.chuhai.logistics.batch;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.chuhai.platform.load.LargeBody;

/** An upload of a batch may be far larger than any other body. */
@Singleton
class LargeUploads implements LargeBody {

    static final String PATH = "/v1/reconciliation-batches";

    private final BatchSettings settings;

    LargeUploads(BatchSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isOf(RoutingContext request) {
        return request.request().method().equals(HttpMethod.POST)
                && request.normalizedPath().equals(PATH);
    }

    @Override
    public long mostBytes() {
        return settings.upload().asLongValue();
    }
}
