package org.chuhai.logistics.exportcase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentService;
import org.chuhai.logistics.customsdocument.DocumentService.Content;
import org.chuhai.logistics.judgement.Judge;
import org.jspecify.annotations.Nullable;

/** Which order, waybill and declaration a case has: those that its documents name, and whom another one names. Reads only. */
@ApplicationScoped
class CaseNumbers {

    private final DocumentService documents;
    private final CaseCompany company;
    private final Judge judge;

    CaseNumbers(DocumentService documents, CaseCompany company, Judge judge) {
        this.documents = documents;
        this.company = company;
        this.judge = judge;
    }

    /**
     * The documents that a case has by the numbers of what it holds or what has just arrived.
     *
     * @param carrying a waybill of the declaration's order that waited for it; null for none
     */
    CaseDocuments documents(ExportCase one, Content arrived, @Nullable Content carrying) {
        Content declaration = slot(one, DocumentKind.DECLARATION, arrived);
        if (declaration == null) {
            Content waybill = slot(one, DocumentKind.WAYBILL, arrived);
            Content order = slot(one, DocumentKind.ORDER, arrived);
            boolean together = order == null
                    || waybill == null
                    || names(waybill, order.document().number());
            return new CaseDocuments(order != null ? order : orderOf(one, waybill), together ? waybill : null, null);
        }
        Declaration declared = CaseDocuments.only(declaration).declared();
        Content named = find(one.shopId(), DocumentKind.WAYBILL, declared.waybillNo());
        List<Content> candidates =
                Stream.concat(Stream.of(arrived), Stream.ofNullable(carrying)).toList();
        Content shipped = named != null ? named : company.carried(one, declared, candidates, judge.profile());
        Content ordered = find(one.shopId(), DocumentKind.ORDER, declared.orderNo());
        return new CaseDocuments(ordered != null ? ordered : orderOf(one, shipped), shipped, declaration);
    }

    /** The order that the waybill names. */
    private @Nullable Content orderOf(ExportCase one, @Nullable Content waybill) {
        return waybill == null
                ? null
                : find(
                        one.shopId(),
                        DocumentKind.ORDER,
                        CaseDocuments.only(waybill).carried().orderNo());
    }

    /** The document that arrived if it is of this kind, else the one that the case has. */
    private @Nullable Content slot(ExportCase one, DocumentKind kind, Content arrived) {
        if (arrived.document().kind() == kind) {
            return arrived;
        }
        UUID id = one.documentId(kind);
        return id == null ? null : documents.content(id);
    }

    @Nullable Content find(UUID shop, DocumentKind kind, @Nullable String number) {
        return MentionedNumber.of(kind, number) == null || number == null ? null : documents.find(shop, kind, number);
    }

    static boolean names(Content waybill, String orderNo) {
        MentionedNumber named = MentionedNumber.of(
                DocumentKind.ORDER, CaseDocuments.only(waybill).carried().orderNo());
        return named != null && named.equals(MentionedNumber.of(DocumentKind.ORDER, orderNo));
    }
}
