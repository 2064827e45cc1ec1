package org.chuhai.platform.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.chuhai.platform.event.EventHeaders;
import org.chuhai.platform.event.EventType;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.Role;
import org.chuhai.platform.tenant.ShopScope;
import org.chuhai.platform.value.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * A fact of another service, as its headers describe it.
 *
 * @param aggregate whom it is about
 * @param eventNo counts the aggregate's facts from 1
 * @param actor whose act it was, by the name that the issuer {@code actorIssuer} gives
 * @param partition where on its topic it stood, with {@code offset}; another replay may bring it from elsewhere
 */
public record ReceivedEvent(
        UUID id,
        EventType type,
        UUID aggregate,
        long eventNo,
        Instant time,
        String tenant,
        @Nullable UUID shop,
        String actor,
        String actorIssuer,
        @Nullable String traceparent,
        int partition,
        long offset) {

    private static final Pattern TENANT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,17}");
    private static final int LONGEST_NAME = 1_000;

    /** Reads the headers; whatever is wrong with them will be wrong the next time too. */
    static ReceivedEvent of(ConsumerRecord<byte[], byte[]> record) {
        if (!EventHeaders.CLOUD_EVENTS_VERSION.equals(required(record, EventHeaders.SPEC_VERSION))) {
            throw UnusableEvent.header(EventHeaders.SPEC_VERSION, "is not 1.0");
        }
        if (!EventHeaders.JSON.equals(mediaType(required(record, EventHeaders.CONTENT_TYPE)))) {
            throw UnusableEvent.header(EventHeaders.CONTENT_TYPE, "is not application/json");
        }
        EventType type = type(record);
        String shop = text(record, EventHeaders.SHOP);
        return new ReceivedEvent(
                identifier(EventHeaders.ID, required(record, EventHeaders.ID)),
                type,
                identifier(EventHeaders.SUBJECT, required(record, EventHeaders.SUBJECT)),
                count(required(record, EventHeaders.EVENT_NO)),
                time(required(record, EventHeaders.TIME)),
                tenant(required(record, EventHeaders.TENANT)),
                shop == null ? null : identifier(EventHeaders.SHOP, shop),
                name(record, EventHeaders.ACTOR),
                name(record, EventHeaders.ACTOR_ISSUER),
                text(record, EventHeaders.TRACE_PARENT),
                record.partition(),
                record.offset());
    }

    /** The shop whose aggregate it is about, where there must be one. */
    public UUID ofShop() {
        if (shop == null) {
            throw UnusableEvent.header(EventHeaders.SHOP, "is missing");
        }
        return shop;
    }

    /** Whoever acted there, with the sight of what the fact is about and nothing else. */
    Caller caller() {
        return new Caller(
                tenant,
                actorIssuer,
                actor,
                null,
                Set.of(Role.SERVICE),
                shop == null ? new ShopScope.All() : new ShopScope.Some(Set.of(shop)),
                null);
    }

    /** A producer can put a record on a wrong topic: what it says of itself counts, and must fit. */
    private static EventType type(ConsumerRecord<byte[], byte[]> record) {
        String name = required(record, EventHeaders.TYPE);
        EventType type;
        try {
            type = new EventType(name);
        } catch (IllegalArgumentException e) {
            throw UnusableEvent.header(EventHeaders.TYPE, "is no event type");
        }
        if (!type.topic().equals(record.topic())) {
            throw UnusableEvent.header(EventHeaders.TYPE, "does not belong on topic " + record.topic());
        }
        if (!type.source().equals(required(record, EventHeaders.SOURCE))) {
            throw UnusableEvent.header(EventHeaders.SOURCE, "is not " + type.source());
        }
        return type;
    }

    /** Without parameters: others add the charset. */
    private static String mediaType(String contentType) {
        int parameters = contentType.indexOf(';');
        return (parameters < 0 ? contentType : contentType.substring(0, parameters)).strip();
    }

    private static String tenant(String text) {
        if (!TENANT.matcher(text).matches()) {
            throw UnusableEvent.header(EventHeaders.TENANT, "is no tenant");
        }
        return text;
    }

    private static long count(String text) {
        if (!COUNT.matcher(text).matches()) {
            throw UnusableEvent.header(EventHeaders.EVENT_NO, "is no positive number");
        }
        return Long.parseLong(text);
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw UnusableEvent.header(EventHeaders.TIME, "is no time of RFC 3339");
        }
    }

    private static UUID identifier(String header, String text) {
        try {
            return Identifier.of(text);
        } catch (IllegalArgumentException e) {
            throw UnusableEvent.header(header, "is no UUID");
        }
    }

    private static String name(ConsumerRecord<byte[], byte[]> record, String header) {
        String name = required(record, header);
        if (name.isBlank() || name.length() > LONGEST_NAME || name.indexOf('\0') >= 0) {
            throw UnusableEvent.header(header, "is no name");
        }
        return name;
    }

    private static String required(ConsumerRecord<byte[], byte[]> record, String header) {
        String value = text(record, header);
        if (value == null) {
            throw UnusableEvent.header(header, "is missing");
        }
        return value;
    }

    private static @Nullable String text(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            return null;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(header.value()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw UnusableEvent.header(name, "is not UTF-8");
        }
    }
}
