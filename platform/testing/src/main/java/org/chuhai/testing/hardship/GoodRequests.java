package org.chuhai.testing.hardship;

import java.util.Map;
import java.util.function.Function;

/** A good request for every operation of a service's contract: what each service writes down to be tried by everything here. */
public interface GoodRequests {

    /** By operationId, each ready to be sent once; the keyed ones each in a tenant of their own. */
    Map<String, Ask> ready();

    /** Every operation with an Idempotency-Key, by operationId, and how a tenant comes to where it has an effect. */
    Map<String, Function<World, Keyed>> keyed();
}
