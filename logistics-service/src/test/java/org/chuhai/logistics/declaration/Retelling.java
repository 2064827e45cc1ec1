package org.chuhai.logistics.declaration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.transmission.ReceiptBook;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.CallerScope;
import org.chuhai.platform.tenant.Role;
import org.chuhai.platform.tenant.ShopScope;
import org.jspecify.annotations.Nullable;

/**
 * A declaration that was sent, and what is told of it through the book of receipts and the database. Each telling is undone, so
 * that the next begins where this one began.
 *
 * @param number of its document
 * @param morning customs' own, from which minutes count
 */
record Retelling(Api api, UUID shop, String number, Instant morning) {

    sealed interface Step permits Says, Acts {}

    /** The shop does something in between. */
    record Acts(String what, Consumer<UUID> act) implements Step {

        @Override
        public String toString() {
            return what;
        }
    }

    /** What a receipt can name of a sending. */
    record Sent(@Nullable UUID id, @Nullable String ownNo) {}

    /** Where it has led. */
    record End(
            DeclarationState state,
            @Nullable String preEntryNo,
            @Nullable String customsNumber,
            String document,
            String lastEvent,
            List<String> sendings) {}

    static Retelling of(Api api, UUID shop, String number) {
        return new Retelling(api, shop, number, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Customs' clock is so many minutes behind. */
    Retelling behind(int minutes) {
        return new Retelling(api, shop, number, morning.minusSeconds(60L * minutes));
    }

    static Acts submits() {
        return new Acts("submits", id -> bean(DeclarationDesk.class).submit(id, "*"));
    }

    static Acts cancels() {
        return new Acts("cancels", id -> bean(DeclarationDesk.class).cancel(id, "*", new CancelDeclaration("买方取消订单")));
    }

    static Acts amends() {
        return new Acts("amends", id -> {
            ObjectNode content =
                    bean(DeclarationService.class).get(id).declaration().deepCopy();
            content.put("exportDate", "2026-01-16");
            bean(DeclarationDesk.class).amend(id, "*", new AmendDeclaration("航班延误", content));
        });
    }

    End told(List<? extends Step> steps) {
        AtomicReference<End> end = new AtomicReference<>();
        Caller caller = new Caller(
                api.tenant(), "test", "test", null, Set.of(Role.SERVICE), new ShopScope.Some(Set.of(shop)), null);
        bean(CallerScope.class).run(caller, () -> {
            QuarkusTransaction.begin();
            try {
                UUID declaration = declaration();
                steps.forEach(step -> {
                    take(declaration, step);
                    // What comes next finds what is in the database.
                    entities().flush();
                    entities().clear();
                });
                end.set(end(declaration));
            } finally {
                QuarkusTransaction.rollback();
            }
        });
        return end.get();
    }

    private void take(UUID declaration, Step step) {
        switch (step) {
            case Says says -> bean(ReceiptBook.class).keep(shop, says.receipt(number, sent(says.sending()), morning));
            case Acts acts -> {
                acts.act().accept(declaration);
                entities().flush();
                entities()
                        .createNativeQuery(
                                "update customs_transmission set state = 'HANDED_OVER', handed_over_at = now()"
                                        + " where state in ('NEW', 'STAGED')")
                        .executeUpdate();
            }
        }
    }

    private Sent sent(int sending) {
        return sending == 0
                ? new Sent(null, null)
                : entities()
                        .createQuery("""
                                select t.id, t.ownNo from DeclarationSending s join Transmission t on t.id = s.transmissionId
                                where s.no = :no""", Sent.class)
                        .setParameter("no", sending)
                        .getSingleResult();
    }

    private UUID declaration() {
        return entities()
                .createQuery("select id from CustomsDeclaration where number = :number", UUID.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    private End end(UUID id) {
        CustomsDeclaration declaration = entities().find(CustomsDeclaration.class, id);
        return new End(
                declaration.state(),
                declaration.preEntryNo(),
                declaration.customsNumber(),
                text(
                        "select state || ' ' || coalesce(customs_number, '-') || ' ' || revision from customs_document where id = '"
                                + declaration.documentId() + "'"),
                text("select split_part(type, '.', 5) from outbox where aggregate_id = '" + id
                        + "' order by event_no desc limit 1"),
                bean(CustomsDeclarations.class).sendings(declaration).stream()
                        .map(sending -> sending.kind() + " " + sending.outcome())
                        .toList());
    }

    private static String text(String query) {
        return (String) entities().createNativeQuery(query, String.class).getSingleResult();
    }

    private static EntityManager entities() {
        return bean(EntityManager.class);
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
