package org.chuhai.platform.event;

/** Names of the Kafka headers of an event: CloudEvents 1.0 in binary mode, with our extensions. */
public final class EventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";

    /** The aggregate's id, which is the record's key too. */
    public static final String SUBJECT = "ce_subject";

    public static final String TIME = "ce_time";

    /** Counts the facts of one aggregate from 1, without gaps. */
    public static final String EVENT_NO = "ce_eventno";

    public static final String TENANT = "ce_tenantid";

    /** Absent for aggregates of the whole tenant. */
    public static final String SHOP = "ce_shopid";

    /** Whose act it was: the token's subject, or on whose behalf a machine acted. */
    public static final String ACTOR = "ce_actorid";

    /** Which issuer calls the actor by that name. */
    public static final String ACTOR_ISSUER = "ce_actorissuer";

    public static final String CONTENT_TYPE = "content-type";

    /** W3C trace context. */
    public static final String TRACE_PARENT = "traceparent";

    public static final String CLOUD_EVENTS_VERSION = "1.0";
    public static final String JSON = "application/json";

    private EventHeaders() {}
}
