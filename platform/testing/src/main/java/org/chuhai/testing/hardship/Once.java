package org.chuhai.testing.hardship;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One preparation for all that a test class sends: nothing of it is meant to be changed, or each only once. */
final class Once {

    private final GoodRequests requests;
    private @Nullable Map<String, Ask> ready;

    Once(GoodRequests requests) {
        this.requests = requests;
    }

    synchronized Map<String, Ask> ready() {
        if (ready == null) {
            ready = requests.ready();
        }
        return ready;
    }

    Ask ready(String operation) {
        Ask ask = ready().get(operation);
        if (ask == null) {
            throw new AssertionError("no good request for the operation " + operation);
        }
        return ask;
    }
}
