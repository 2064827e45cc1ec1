package org.chuhai.testing.wall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** A shop that has rows of every kind; each service says in a record of its own what they are called. */
public interface FilledShop {

    /** Whose shop it is. */
    Tenant api();

    UUID shop();

    /** Makes all its rows now; a shop may make them when they are asked for. */
    default void fill() {}

    default String shopId() {
        return shop().toString();
    }

    /** What the first page of a list gives as {@code next}; every list has a second page. */
    default String cursor(String list) {
        JsonNode next = Body.of(api().manager().get(list + (list.contains("?") ? "&" : "?") + "limit=1"))
                .path("next");
        assertThat(next.isTextual()).as(list + " has a second page").isTrue();
        return next.asText();
    }
}
