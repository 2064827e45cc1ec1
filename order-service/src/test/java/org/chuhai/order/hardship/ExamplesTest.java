package org.chuhai.order.hardship;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.ExamplesOfTheContract;
import org.chuhai.testing.hardship.GoodRequests;
import org.chuhai.testing.hardship.Keyed;
import org.chuhai.testing.hardship.World;
import org.jspecify.annotations.Nullable;

/** The examples of this service are taken. */
@QuarkusTest
class ExamplesTest extends ExamplesOfTheContract {

    ExamplesTest() {
        super(new KeyForEach(new EveryOperation()));
    }

    /** An operation with two examples is sent two intentions, each with a key of its own. */
    private record KeyForEach(GoodRequests requests) implements GoodRequests {

        @Override
        public Map<String, Ask> ready() {
            return new FreshKeys(requests.ready());
        }

        @Override
        public Map<String, Function<World, Keyed>> keyed() {
            return requests.keyed();
        }
    }

    private static final class FreshKeys extends HashMap<String, Ask> {

        private static final long serialVersionUID = 1L;

        FreshKeys(Map<String, Ask> asks) {
            super(asks);
        }

        @Override
        public @Nullable Ask get(@Nullable Object operation) {
            Ask ask = super.get(operation);
            return ask == null || !ask.headers().containsKey("Idempotency-Key")
                    ? ask
                    : ask.key(UUID.randomUUID().toString());
        }
    }
}
