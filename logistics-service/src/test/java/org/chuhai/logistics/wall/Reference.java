package org.chuhai.logistics.wall;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A place of a request that names a row.
 *
 * @param place path, query, body or cursor, and the name there
 * @param manager status for a manager when the row does not exist
 * @param operator status for an operator then
 * @param named what the row is called that another tenant or shop has
 * @param deleted what a row was called that is gone; null where nothing can be deleted
 * @param elsewhere what is good for another list of the caller; null but for cursors
 * @param ofTenant whether all shops of a tenant share the row
 * @param never a name that nothing has had
 */
record Reference(
        String place,
        int manager,
        int operator,
        Function<Rows, String> named,
        @Nullable Function<Rows, String> deleted,
        @Nullable Function<Rows, String> elsewhere,
        boolean ofTenant,
        Supplier<String> never,
        Sending sending) {

    private static final int NUMBERS = 100_000;

    /** Sends a request that names the row. */
    @FunctionalInterface
    interface Sending {

        Response send(Caller caller, String asked);
    }

    static Reference path(String name, Function<Rows, String> named, Sending sending) {
        return new Reference(
                "path " + name,
                404,
                404,
                named,
                null,
                null,
                false,
                () -> UUID.randomUUID().toString(),
                sending);
    }

    static Reference query(String name, Function<Rows, String> named, Sending sending) {
        return path(name, named, sending).at("query " + name).answering(200, 200);
    }

    static Reference body(String name, Function<Rows, String> named, Sending sending) {
        return path(name, named, sending).at("body " + name).answering(422, 422);
    }

    /** The cursor of a list; {@code list} is its path for somebody's rows. */
    static Reference cursor(Function<Rows, String> list) {
        return new Reference(
                "cursor after",
                422,
                422,
                rows -> rows.cursor(list.apply(rows)),
                null,
                rows -> rows.cursor(list.apply(rows).startsWith("/v1/parties") ? "/v1/cases" : "/v1/parties"),
                true,
                () -> Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                "[\"0\",\"%s\"]".formatted(UUID.randomUUID()).getBytes(StandardCharsets.UTF_8)),
                (caller, asked) -> {
                    String path = list.apply(caller.own());
                    return caller.get(path + (path.contains("?") ? "&" : "?") + "after=" + asked);
                });
    }

    Reference answering(int toManager, int toOperator) {
        return new Reference(place, toManager, toOperator, named, deleted, elsewhere, ofTenant, never, sending);
    }

    Reference goneAs(Function<Rows, String> gone) {
        return new Reference(place, manager, operator, named, gone, elsewhere, ofTenant, never, sending);
    }

    /** All shops of the tenant see the row. */
    Reference sharedByTenant() {
        return new Reference(place, manager, operator, named, deleted, elsewhere, true, never, sending);
    }

    Reference neverHad(Supplier<String> name) {
        return new Reference(place, manager, operator, named, deleted, elsewhere, ofTenant, name, sending);
    }

    /** The names are numbers of documents. */
    Reference numbered() {
        return neverHad(() -> "NEVER-" + ThreadLocalRandom.current().nextInt(NUMBERS));
    }

    /** The names count from 1. */
    Reference counted() {
        return neverHad(
                () -> Integer.toString(NUMBERS + ThreadLocalRandom.current().nextInt(NUMBERS)));
    }

    private Reference at(String elsewherePlace) {
        return new Reference(elsewherePlace, manager, operator, named, deleted, elsewhere, ofTenant, never, sending);
    }

    int status(Situation situation) {
        return situation.isOperator() ? operator : manager;
    }

    /** How the row is found that this situation is about; null where there is no such situation. */
    @Nullable Function<Rows, String> namedIn(Situation situation) {
        return switch (situation) {
            case ROW_OF_ANOTHER_TENANT_NAMED_BY_A_MANAGER, ROW_OF_ANOTHER_TENANT_NAMED_BY_AN_OPERATOR -> named;
            case ROW_OF_ANOTHER_SHOP_NAMED_BY_AN_OPERATOR -> ofTenant ? null : named;
            case DELETED_ROW_NAMED_BY_A_MANAGER -> deleted;
            case CURSOR_OF_ANOTHER_LIST_NAMED_BY_A_MANAGER -> elsewhere;
        };
    }
}
