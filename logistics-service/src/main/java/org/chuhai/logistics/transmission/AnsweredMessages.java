package org.chuhai.logistics.transmission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.NormalKey;
import org.chuhai.logistics.dec.DecReceipt;
import org.jspecify.annotations.Nullable;

/** Finds the message that a receipt answers, by the most exact of what it names; none that was taken back before it left. */
@ApplicationScoped
class AnsweredMessages {

    private static final String MESSAGE =
            "select t.id, t.message, t.documentId, t.documentRevision, t.state, t.createdAt, t.carried"
                    + " from Transmission t where t.shopId = :shop and t.state <> WITHDRAWN and ";

    private final EntityManager entities;

    AnsweredMessages(EntityManager entities) {
        this.entities = entities;
    }

    /** By the guid, where it is the one of a message of that kind; many receipts have one of their own. */
    Optional<AnsweredMessage> byGuid(UUID shop, ToldReceipt told) {
        return told.guid() == null
                ? Optional.empty()
                : messages(
                                "t.id = :guid and t.message = :message",
                                shop,
                                Map.of(
                                        "guid",
                                        told.guid(),
                                        "message",
                                        told.message().answered()))
                        .stream()
                        .findFirst();
    }

    /** By the numbers that it names, and its time; none where nothing that was sent from here has them, as far as is known. */
    Optional<AnsweredMessage> byNumbers(UUID shop, ToldReceipt told) {
        return switch (told.message()) {
            case CEB304, CEB506, CEB604, CEB606 -> ofDocument(shop, told);
            case DEC_RECEIPT -> ofForm(shop, told, Instant.MAX);
        };
    }

    /** The same of a form's receipt that has waited: it answers nothing that was sent after it had come. */
    Optional<AnsweredMessage> ofWaiting(CustomsReceipt waiting) {
        return ofForm(waiting.shopId(), waiting.told(), waiting.receivedAt());
    }

    private Optional<AnsweredMessage> ofDocument(UUID shop, ToldReceipt told) {
        return told.number() == null
                ? Optional.empty()
                : byTime(
                        told,
                        messages(
                                """
                                t.message = :message and t.documentId = (
                                  select d.id from FiledDocument d
                                  where d.shopId = :shop and d.kind = :kind and d.numberKey = :numberKey)
                                order by t.createdAt desc, t.id desc""",
                                shop,
                                Map.of(
                                        "message", told.message().answered(),
                                        "kind", kind(told.message()),
                                        "numberKey", NormalKey.of(told.number()))));
    }

    /**
     * By the sender's number, which is of one sending only, but which only the first answers carry; else by the port's or customs'
     * number, as other receipts told whose it is. A form that is sent again may keep those.
     */
    private Optional<AnsweredMessage> ofForm(UUID shop, ToldReceipt told, Instant cameAt) {
        List<AnsweredMessage> named = told.number() == null
                ? List.of()
                : messages(
                        "t.ownNo = :ownNo order by t.createdAt desc, t.id desc", shop, Map.of("ownNo", told.number()));
        return byTime(told, named)
                .or(() -> formUnder(shop, told).flatMap(document -> {
                    List<AnsweredMessage> sent = forms(shop, document).stream()
                            .filter(message -> !message.createdAt().isAfter(cameAt))
                            .toList();
                    List<UUID> others = notUnder(document, told);
                    List<AnsweredMessage> possible = sent.stream()
                            .filter(message -> !others.contains(message.id()))
                            .toList();
                    return byTime(told, possible.isEmpty() ? sent : possible);
                }));
    }

    private List<AnsweredMessage> forms(UUID shop, UUID document) {
        return messages(
                "t.documentId = :document and t.message = DEC order by t.createdAt desc, t.id desc",
                shop,
                Map.of("document", document));
    }

    /** The only one, or the one that customs' time leads to: see {@link CustomsTime}. */
    private Optional<AnsweredMessage> byTime(ToldReceipt told, List<AnsweredMessage> sent) {
        List<AnsweredMessage> left = sent.stream()
                .filter(message -> message.state() != TransmissionState.NEW)
                .toList();
        // What has not left can be answered only where nothing else can, or where people carry messages by hand.
        boolean isByHand = left.stream().anyMatch(AnsweredMessage::carried);
        List<AnsweredMessage> possible = left.isEmpty() || isByHand ? sent : left;
        return switch (possible.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(possible.getFirst());
            default ->
                Optional.of(new CustomsTime(heard(possible.getFirst().documentId())).answered(possible, told.at()));
        };
    }

    /** Of every message about the document; what the client says when it stores a form has no time of customs. */
    private List<CustomsTime.Heard> heard(UUID document) {
        return entities.createQuery("""
                        select r.at, r.receivedAt from CustomsReceipt r join Transmission t on t.id = r.transmissionId
                        where t.documentId = :document and not (r.message = DEC_RECEIPT and r.status in :timeless)""", CustomsTime.Heard.class)
                .setParameter("document", document)
                .setParameter("timeless", ToldReceipt.TIMELESS)
                .getResultList();
    }

    /** The document of the form that an earlier receipt has answered under one of the numbers. */
    private Optional<UUID> formUnder(UUID shop, ToldReceipt told) {
        return entities.createQuery("""
                        select t.documentId from CustomsReceipt r join Transmission t on t.id = r.transmissionId
                        where r.shopId = :shop and r.message = DEC_RECEIPT
                          and (r.preEntryNo = :preEntryNo or r.customsNumber = :customsNumber)
                        order by r.id desc""", UUID.class)
                .setParameter("shop", shop)
                .setParameter("preEntryNo", told.preEntryNo())
                .setParameter("customsNumber", told.customsNumber())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    record Numbers(
            UUID message,
            String status,
            @Nullable String preEntryNo,
            @Nullable String customsNumber) {}

    /** Sendings of which is known for sure that they have other numbers than these, or none: the client could not store them. */
    private List<UUID> notUnder(UUID document, ToldReceipt told) {
        List<Numbers> known = entities.createQuery("""
                        select t.id, r.status, r.preEntryNo, r.customsNumber
                        from CustomsReceipt r join Transmission t on t.id = r.transmissionId and t.ownNo = r.number
                        where t.documentId = :document""", Numbers.class)
                .setParameter("document", document)
                .getResultList();
        return known.stream().collect(Collectors.groupingBy(Numbers::message)).entrySet().stream()
                .filter(of -> of.getValue().stream().allMatch(answer -> DecReceipt.NOT_STORED.equals(answer.status()))
                        || isOther(told.preEntryNo(), of.getValue(), Numbers::preEntryNo)
                        || isOther(told.customsNumber(), of.getValue(), Numbers::customsNumber))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isOther(
            @Nullable String number, List<Numbers> known, Function<Numbers, @Nullable String> one) {
        List<String> told = known.stream().map(one).filter(Objects::nonNull).toList();
        return number != null && !told.isEmpty() && !told.contains(number);
    }

    private List<AnsweredMessage> messages(String condition, UUID shop, Map<String, Object> parameters) {
        TypedQuery<AnsweredMessage> query =
                entities.createQuery(MESSAGE + condition, AnsweredMessage.class).setParameter("shop", shop);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static DocumentKind kind(ReceiptMessage message) {
        return switch (message) {
            case CEB304 -> DocumentKind.ORDER;
            case CEB506 -> DocumentKind.WAYBILL;
            case CEB604, CEB606, DEC_RECEIPT -> DocumentKind.DECLARATION;
        };
    }
}
