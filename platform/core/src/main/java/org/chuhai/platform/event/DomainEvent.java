package org.chuhai.platform.event;

/**
 * A fact that a service tells others, in the past tense and complete enough that nobody needs to ask back. A record: its
 * components are the members of the event's data.
 */
public interface DomainEvent {

    /** What has happened. Not among the members of the data. */
    EventType type();
}
