package org.chuhai.testing.event.contract;

/** What every service promises those who read its events, in the words of the contract. */
final class Promises {

    private Promises() {}

    /** {@code service} is for example {@code order-service}. */
    static String of(String service) {
        return """
            **Delivery.** A fact is sent after the change was committed, at least once. The facts of an aggregate share key and \
            partition and come in their order; `ce_eventno` counts them from 1 without gaps. A fact that comes again has the \
            same `ce_id`.

            **How long.** A topic keeps a fact for a week. Whoever runs the service can send once more what it has told in the \
            last seven days: `chuhai replay %s --since TIME`. Such facts come behind newer ones, to every consumer, with their \
            old `ce_id`, `ce_eventno` and `ce_time`. Older facts are not sent again: the state that came of them is read over \
            HTTP.

            **How to read.** Either as a projection (of each aggregate the highest `ce_eventno` counts, others are skipped), or \
            as a fact log (each `ce_id` counts once, in any order). Skip types that you do not know, and ignore unknown members \
            and headers: new ones may come at any time.

            **What stays.** Members are always there, null where nothing is known. These are breaks: a topic, type, member or \
            header that goes; one that may be absent or null where it could not; another type, format, pattern or key; a \
            larger limit; a new value of an enum, unless its schema says `x-extensible-enum: true`; fewer days on the topic, or \
            another number of partitions. An enum that loses a value is none. Before version 1.0 breaks may come in place, each \
            with date and reason in `accepted-event-breaks.txt`; from then on as a new version of the type (`.v2`).

            **How large.** The value is JSON of at most 900 000 bytes. Amounts and quantities are decimal texts, times are RFC \
            3339 in UTC.""".formatted(service.substring(0, service.indexOf('-')));
    }
}
