package org.chuhai.logistics.declaration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.transmission.ReceiptMessage;
import org.chuhai.platform.database.LockPatience;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.tenant.ShopScope;
import org.jspecify.annotations.Nullable;

/** The declarations of the shops that the caller sees, with what was sent of them and what came back. */
@ApplicationScoped
class CustomsDeclarations implements PanacheRepositoryBase<CustomsDeclaration, UUID> {

    private static final UUID LAST = new UUID(-1L, -1L);

    /** The declaration, which nobody else changes before this transaction ends. Waits for it a moment only. */
    Optional<CustomsDeclaration> locked(UUID id) {
        LockPatience.set(getEntityManager());
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<UUID> ofDocument(UUID document) {
        return getEntityManager()
                .createQuery("select id from CustomsDeclaration where documentId = :document", UUID.class)
                .setParameter("document", document)
                .getResultStream()
                .findFirst();
    }

    /** How far the declaration of a document is; none where it is not sent from here. */
    Optional<DeclarationState> stateOf(UUID document) {
        return getEntityManager()
                .createQuery(
                        "select state from CustomsDeclaration where documentId = :document", DeclarationState.class)
                .setParameter("document", document)
                .getResultStream()
                .findFirst();
    }

    /** One more than the page holds, newest first. */
    List<CustomsDeclaration> page(PageQuery page, DeclarationFilter filter, ShopScope seen) {
        Set<UUID> shops = seen.among(filter.shopId());
        StringBuilder query = new StringBuilder("id < :before");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("before", page.key(0, UUID::fromString, LAST));
        if (shops != null) {
            query.append(" and shopId in :shops");
            parameters.put("shops", shops);
        }
        if (filter.state() != null) {
            query.append(" and state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.orderNo() != null) {
            query.append(" and orderNo = :orderNo");
            parameters.put("orderNo", filter.orderNo());
        }
        return find(query.append(" order by id desc").toString(), parameters)
                .range(0, page.limit())
                .list();
    }

    void add(DeclarationSending sending) {
        getEntityManager().persist(sending);
    }

    void add(DeclarationReceipt receipt) {
        getEntityManager().persist(receipt);
        getEntityManager().flush();
    }

    /** What was sent of it, in that order. */
    List<DeclarationSending> sendings(CustomsDeclaration declaration) {
        return getEntityManager()
                .createQuery(
                        "from DeclarationSending where declarationId = :declaration order by no",
                        DeclarationSending.class)
                .setParameter("declaration", declaration.id())
                .getResultList();
    }

    /** What the receipts of a sending mean. */
    List<DeclarationCourse.Mark> marks(DeclarationSending sending) {
        return getEntityManager()
                .createQuery(
                        "select meaning, at from DeclarationReceipt"
                                + " where declarationId = :declaration and sendingId = :sending",
                        DeclarationCourse.Mark.class)
                .setParameter("declaration", sending.declarationId())
                .setParameter("sending", sending.id())
                .getResultList();
    }

    /** Numbers that a receipt tells. */
    record Numbers(@Nullable String preEntryNo, @Nullable String customsNumber) {}

    /** What the receipts of these sendings tell of numbers of its route, in the order of customs' own time. */
    List<Numbers> numbers(CustomsDeclaration declaration, List<DeclarationSending> sendings) {
        return getEntityManager()
                .createQuery("""
                        select told.preEntryNo, told.customsNumber
                        from DeclarationReceipt meant join CustomsReceipt told on told.id = meant.receiptId
                        where meant.declarationId = :declaration and meant.sendingId in :sendings and told.message in :messages
                        order by meant.at, meant.meaning, told.customsNumber, told.preEntryNo""", Numbers.class)
                .setParameter("declaration", declaration.id())
                .setParameter(
                        "sendings",
                        sendings.stream().map(DeclarationSending::id).toList())
                .setParameter("messages", answers(declaration.route()))
                .getResultList();
    }

    private static Set<ReceiptMessage> answers(Route route) {
        return switch (route) {
            case LIST -> Set.of(ReceiptMessage.CEB604, ReceiptMessage.CEB606);
            case DECLARATION -> Set.of(ReceiptMessage.DEC_RECEIPT);
        };
    }

    /** What customs said by a receipt of these sendings. */
    DeclarationFacts.Answer answer(
            CustomsDeclaration declaration, List<DeclarationSending> sendings, DeclarationCourse.Mark mark) {
        return getEntityManager()
                .createQuery("""
                        select told.status, told.info
                        from DeclarationReceipt meant join CustomsReceipt told on told.id = meant.receiptId
                        where meant.declarationId = :declaration and meant.sendingId in :sendings
                          and meant.meaning = :meaning and meant.at = :at
                        order by told.id""", DeclarationFacts.Answer.class)
                .setParameter("declaration", declaration.id())
                .setParameter(
                        "sendings",
                        sendings.stream().map(DeclarationSending::id).toList())
                .setParameter("meaning", mark.meaning())
                .setParameter("at", mark.at())
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The receipts of a declaration, in the order of customs' own time. */
    List<DeclarationView.Receipt> receipts(CustomsDeclaration declaration) {
        return getEntityManager()
                .createQuery("""
                        select told.id, sending.no, told.message, told.status, meant.meaning, told.info, told.at, told.receivedAt
                        from DeclarationReceipt meant
                        join CustomsReceipt told on told.id = meant.receiptId
                        join DeclarationSending sending on sending.id = meant.sendingId
                        where meant.declarationId = :declaration
                        order by told.at, meant.meaning, told.id""", DeclarationView.Receipt.class)
                .setParameter("declaration", declaration.id())
                .getResultList();
    }
}
