package org.chuhai.testing.wall;

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
public record Reference<S extends FilledShop>(
        String place,
        int manager,
        int operator,
        Function<S, String> named,
        @Nullable Function<S, String> deleted,
        @Nullable Function<S, String> elsewhere,
        boolean ofTenant,
        Supplier<String> never,
        Sending<S> sending) {

    private static final int NUMBERS = 100_000;

    /** Sends a request that names the row. */
    @FunctionalInterface
    public interface Sending<S extends FilledShop> {

        Response send(Caller<S> caller, String asked);
    }

    public static <S extends FilledShop> Reference<S> path(String name, Function<S, String> named, Sending<S> sending) {
        return new Reference<>(
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

    public static <S extends FilledShop> Reference<S> query(
            String name, Function<S, String> named, Sending<S> sending) {
        return path(name, named, sending).at("query " + name).answering(200, 200);
    }

    public static <S extends FilledShop> Reference<S> body(String name, Function<S, String> named, Sending<S> sending) {
        return path(name, named, sending).at("body " + name).answering(422, 422);
    }

    /**
     * The cursor of a list.
     *
     * @param list its path for somebody's rows
     * @param another path of a list of theirs whose cursors are good only there
     */
    public static <S extends FilledShop> Reference<S> cursor(Function<S, String> list, Function<S, String> another) {
        return new Reference<>(
                "cursor after",
                422,
                422,
                rows -> rows.cursor(list.apply(rows)),
                null,
                rows -> rows.cursor(another.apply(rows)),
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

    public Reference<S> answering(int toManager, int toOperator) {
        return new Reference<>(place, toManager, toOperator, named, deleted, elsewhere, ofTenant, never, sending);
    }

    public Reference<S> goneAs(Function<S, String> gone) {
        return new Reference<>(place, manager, operator, named, gone, elsewhere, ofTenant, never, sending);
    }

    /** All shops of the tenant see the row. */
    public Reference<S> sharedByTenant() {
        return new Reference<>(place, manager, operator, named, deleted, elsewhere, true, never, sending);
    }

    public Reference<S> neverHad(Supplier<String> name) {
        return new Reference<>(place, manager, operator, named, deleted, elsewhere, ofTenant, name, sending);
    }

    /** The names are numbers of documents. */
    public Reference<S> numbered() {
        return neverHad(() -> "NEVER-" + ThreadLocalRandom.current().nextInt(NUMBERS));
    }

    /** The names count from 1. */
    public Reference<S> counted() {
        return neverHad(
                () -> Integer.toString(NUMBERS + ThreadLocalRandom.current().nextInt(NUMBERS)));
    }

    private Reference<S> at(String elsewherePlace) {
        return new Reference<>(elsewherePlace, manager, operator, named, deleted, elsewhere, ofTenant, never, sending);
    }

    int status(Situation situation) {
        return situation.isOperator() ? operator : manager;
    }

    /** How the row is found that this situation is about; null where there is no such situation. */
    @Nullable Function<S, String> namedIn(Situation situation) {
        return switch (situation) {
            case ROW_OF_ANOTHER_TENANT_NAMED_BY_A_MANAGER, ROW_OF_ANOTHER_TENANT_NAMED_BY_AN_OPERATOR -> named;
            case ROW_OF_ANOTHER_SHOP_NAMED_BY_AN_OPERATOR -> ofTenant ? null : named;
            case DELETED_ROW_NAMED_BY_A_MANAGER -> deleted;
            case CURSOR_OF_ANOTHER_LIST_NAMED_BY_A_MANAGER -> elsewhere;
        };
    }
}
