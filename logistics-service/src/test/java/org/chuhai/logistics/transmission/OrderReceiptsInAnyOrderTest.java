package org.chuhai.logistics.transmission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.declaration.Orders;
import org.chuhai.logistics.declaration.SilkExport;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.CallerScope;
import org.chuhai.platform.tenant.Role;
import org.chuhai.platform.tenant.ShopScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What customs says of an order reaches the same end in whichever order it comes. Each telling is undone. */
@QuarkusTest
class OrderReceiptsInAnyOrderTest {

    private static final int SOME = 6;

    private final Instant morning = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final SilkExport export = new SilkExport(api, shop, "");

    @BeforeEach
    void anOrderIsKnown() {
        export.known();
    }

    /** Statuses in customs' own time, one a minute. */
    @ParameterizedTest
    @CsvSource({"2 3 120, DECLARED", "2 3 100, DRAFT", "2 4, DRAFT", "3 100 120, DECLARED", "3 120 -303001, DECLARED"})
    void ofAnOrderThatWasSentOnce(String statuses, String state) {
        List<ToldReceipt> said = said(1, statuses);

        for (List<ToldReceipt> order : Orders.all(said)) {
            assertThat(told(order, List.of())).as("%s", order).isEqualTo(state);
        }
    }

    /** They name nothing but the order: which message they answer, their time says. */
    @Test
    void ofAnOrderThatWasReturnedAndSentAgain() {
        List<ToldReceipt> before = said(1, "3 100");
        List<ToldReceipt> after = new ArrayList<>(said(3, "3 120"));
        after.addAll(before);

        for (List<ToldReceipt> order : Orders.some(after, SOME, 9)) {
            assertThat(told(before, order)).as("%s", order).isEqualTo("DECLARED");
            assertThat(told(before.reversed(), order)).as("%s", order).isEqualTo("DECLARED");
        }
    }

    @Test
    void ofAnOrderThatWasReturnedTwice() {
        List<ToldReceipt> before = said(1, "100");

        for (List<ToldReceipt> order : Orders.all(said(3, "2 3 100"))) {
            assertThat(told(before, order)).as("%s", order).isEqualTo("DRAFT");
        }
    }

    private List<ToldReceipt> said(int first, String statuses) {
        List<ToldReceipt> said = new ArrayList<>();
        for (String status : statuses.split(" ", -1)) {
            Instant at = morning.plus(first + said.size(), ChronoUnit.MINUTES);
            said.add(new ToldReceipt(
                    ReceiptMessage.CEB304, UUID.randomUUID(), export.order(), null, null, status, at, "回执 " + status));
        }
        return said;
    }

    /** How far the order is after it was sent, answered, and if there is more to be said, sent again and answered. */
    private String told(List<ToldReceipt> first, List<ToldReceipt> second) {
        Caller caller = new Caller(
                api.tenant(), "test", "test", null, Set.of(Role.SERVICE), new ShopScope.Some(Set.of(shop)), null);
        AtomicReference<String> state = new AtomicReference<>();
        bean(CallerScope.class).run(caller, () -> {
            QuarkusTransaction.begin();
            try {
                send();
                first.forEach(this::keep);
                if (!second.isEmpty()) {
                    send();
                    second.forEach(this::keep);
                }
                state.set((String) entities()
                        .createNativeQuery(
                                "select state from customs_document where shop_id = :shop and kind = 'ORDER'",
                                String.class)
                        .setParameter("shop", shop)
                        .getSingleResult());
            } finally {
                QuarkusTransaction.rollback();
            }
        });
        return state.get();
    }

    private void send() {
        bean(DocumentDispatch.class).send(new SendDocument(shop, DocumentKind.ORDER, export.order()));
        entities().flush();
        entities()
                .createNativeQuery("update customs_transmission set state = 'HANDED_OVER', handed_over_at = now()"
                        + " where state = 'NEW'")
                .executeUpdate();
        entities().clear();
    }

    private void keep(ToldReceipt told) {
        bean(ReceiptBook.class).keep(shop, told);
        // What comes next finds what is in the database.
        entities().flush();
        entities().clear();
    }

    private static EntityManager entities() {
        return bean(EntityManager.class);
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
