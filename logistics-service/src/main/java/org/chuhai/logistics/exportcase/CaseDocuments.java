package org.chuhai.logistics.exportcase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentService.Content;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.ExportDocuments;
import org.jspecify.annotations.Nullable;

/**
 * The documents that a case holds; null for what has not come.
 *
 * @param furtherOrders orders that the declaration covers besides the one that it names first
 * @param furtherWaybills waybills of its goods besides the one that it names
 * @param otherDeclarations of other cases, which declare the same orders
 */
record CaseDocuments(
        @Nullable Content order,
        @Nullable Content waybill,
        @Nullable Content declaration,
        List<Content> furtherOrders,
        List<Content> furtherWaybills,
        List<Content> otherDeclarations) {

    CaseDocuments {
        furtherOrders = List.copyOf(furtherOrders);
        furtherWaybills = List.copyOf(furtherWaybills);
        otherDeclarations = List.copyOf(otherDeclarations);
    }

    /** One of each kind at most. */
    CaseDocuments(@Nullable Content order, @Nullable Content waybill, @Nullable Content declaration) {
        this(order, waybill, declaration, List.of(), List.of(), List.of());
    }

    /** One document by itself. */
    static CaseDocuments only(Content content) {
        DocumentKind kind = content.document().kind();
        return new CaseDocuments(
                kind == DocumentKind.ORDER ? content : null,
                kind == DocumentKind.WAYBILL ? content : null,
                kind == DocumentKind.DECLARATION ? content : null);
    }

    /** Those of a case, out of contents by their ids. */
    static CaseDocuments of(ExportCase one, Map<UUID, Content> contents) {
        return new CaseDocuments(
                contents.get(one.documentId(DocumentKind.ORDER)),
                contents.get(one.documentId(DocumentKind.WAYBILL)),
                contents.get(one.documentId(DocumentKind.DECLARATION)),
                further(one, DocumentKind.ORDER, contents),
                further(one, DocumentKind.WAYBILL, contents),
                List.of());
    }

    private static List<Content> further(ExportCase one, DocumentKind kind, Map<UUID, Content> contents) {
        return one.held().further(kind).map(contents::get).toList();
    }

    /** The same three documents in this company. */
    CaseDocuments with(List<Content> orders, List<Content> waybills, List<Content> declarations) {
        return new CaseDocuments(order, waybill, declaration, orders, waybills, declarations);
    }

    /** The same documents, as if the declaration said this. */
    CaseDocuments saying(Declaration content) {
        Content filed = Objects.requireNonNull(declaration);
        Presented<?> presented = new Presented<>(
                content, filed.presented().revision(), filed.presented().state());
        return new CaseDocuments(
                order,
                waybill,
                new Content(filed.document(), presented, filed.tree()),
                furtherOrders,
                furtherWaybills,
                otherDeclarations);
    }

    Set<UUID> ids() {
        return Stream.of(DocumentKind.values())
                .flatMap(this::all)
                .map(content -> content.document().id())
                .collect(Collectors.toSet());
    }

    /** Orders and waybills besides the first of each. */
    Stream<Content> further() {
        return Stream.concat(furtherOrders.stream(), furtherWaybills.stream());
    }

    /** Of a kind, the first before the others. */
    Stream<Content> all(DocumentKind kind) {
        return Stream.concat(
                Stream.ofNullable(of(kind)),
                further().filter(content -> content.document().kind() == kind));
    }

    /** Of a kind, without those that were called off. */
    Stream<Content> standing(DocumentKind kind) {
        return all(kind).filter(content -> !content.document().isCalledOff());
    }

    /** The document that a correction means; empty where it has left the case since the report that proposed it. */
    Optional<Content> meant(Corrections.Target target) {
        return standing(target.kind())
                .filter(content -> target.means(content.document().number()))
                .findFirst();
    }

    /** The order numbers that the declaration names. */
    List<String> declaredOrderNos() {
        return Stream.concat(Stream.of(declared().orderNo()), declared().furtherOrderNos().stream())
                .toList();
    }

    @Nullable Content of(DocumentKind kind) {
        return switch (kind) {
            case ORDER -> order;
            case WAYBILL -> waybill;
            case DECLARATION -> declaration;
        };
    }

    /** Whether customs has accepted the declaration. */
    boolean isAccepted() {
        return declaration != null && declaration.document().state() == DocumentState.ACCEPTED;
    }

    @Nullable UUID idOf(DocumentKind kind) {
        Content content = of(kind);
        return content == null ? null : content.document().id();
    }

    @Nullable Integer revisionOf(DocumentKind kind) {
        Content content = of(kind);
        return content == null ? null : content.document().revision();
    }

    /** The order's own number, else as the declaration or the waybill names it. */
    @Nullable String orderNo() {
        if (order != null) {
            return order.document().number();
        }
        return declaration != null
                ? declared().orderNo()
                : waybill == null ? null : carried().orderNo();
    }

    /** The waybill's own number, else as the declaration names it. */
    @Nullable String waybillNo() {
        if (waybill != null) {
            return waybill.document().number();
        }
        return declaration == null ? null : declared().waybillNo();
    }

    /** Every number that these documents mention. */
    List<MentionedNumber> keys() {
        List<@Nullable MentionedNumber> keys = new ArrayList<>();
        if (order != null) {
            keys.add(MentionedNumber.of(DocumentKind.ORDER, order.document().number()));
        }
        if (waybill != null) {
            keys.add(MentionedNumber.of(DocumentKind.WAYBILL, waybill.document().number()));
            keys.add(MentionedNumber.of(DocumentKind.ORDER, carried().orderNo()));
        }
        if (declaration != null) {
            declaredOrderNos().forEach(number -> keys.add(MentionedNumber.of(DocumentKind.ORDER, number)));
            keys.add(MentionedNumber.of(DocumentKind.WAYBILL, declared().waybillNo()));
        }
        further()
                .forEach(content -> keys.add(MentionedNumber.of(
                        content.document().kind(), content.document().number())));
        return keys.stream()
                .<MentionedNumber>flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** As the engine takes them: what was called off is as good as not there. */
    ExportDocuments examined() {
        return new ExportDocuments(
                presented(standing(DocumentKind.ORDER), Order.class),
                presented(standing(DocumentKind.WAYBILL), Waybill.class),
                presented(standing(DocumentKind.DECLARATION), Declaration.class).stream()
                        .findFirst()
                        .orElse(null),
                presented(otherDeclarations.stream(), Declaration.class));
    }

    Declaration declared() {
        return (Declaration) Objects.requireNonNull(declaration).presented().document();
    }

    Waybill carried() {
        return (Waybill) Objects.requireNonNull(waybill).presented().document();
    }

    private static <D extends CustomsDocument> List<Presented<D>> presented(Stream<Content> contents, Class<D> kind) {
        return contents.map(Content::presented)
                .map(stored -> new Presented<>(kind.cast(stored.document()), stored.revision(), stored.state()))
                .toList();
    }
}
