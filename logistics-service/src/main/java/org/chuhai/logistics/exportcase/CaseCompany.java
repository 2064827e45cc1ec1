package org.chuhai.logistics.exportcase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentService;
import org.chuhai.logistics.customsdocument.DocumentService.Content;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.Allowance;
import org.chuhai.logistics.reconciliation.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What a declaration's case needs besides its three documents where the profile allows it: the further orders that the
 * declaration names, waybills that name one of its orders and that no other declaration names, and other declarations of
 * its orders. Reads only.
 */
@ApplicationScoped
class CaseCompany {

    private final Cases cases;
    private final DocumentService documents;

    CaseCompany(Cases cases, DocumentService documents) {
        this.cases = cases;
        this.documents = documents;
    }

    /**
     * The documents with their company.
     *
     * @param three those that the case has by its numbers
     * @param arrived a document that has just come and may stand in no case yet; null for none
     */
    CaseDocuments of(ExportCase one, CaseDocuments three, Profile profile, @Nullable Content arrived) {
        Content declaration = three.declaration();
        if (declaration == null || profile.allowances().isEmpty()) {
            return three.with(List.of(), List.of(), List.of());
        }
        Route route = three.declared().route();
        List<Content> orders = profile.allows(Allowance.SEVERAL_ORDERS, route) ? orders(one, three) : List.of();
        boolean waybills = profile.allows(Allowance.SEVERAL_WAYBILLS, route);
        boolean declarations = profile.allows(Allowance.SEVERAL_DECLARATIONS, route);
        if (!waybills && !declarations) {
            return three.with(orders, List.of(), List.of());
        }
        Set<ExportCase> neighbours = neighbours(one, three.declaredOrderNos());
        return three.with(
                orders,
                waybills ? waybills(one, three, neighbours, arrived) : List.of(),
                declarations ? declarations(three, neighbours) : List.of());
    }

    /** Cases of declarations that share an order with this one, as it was or is, where the profile allows that. */
    Set<ExportCase> parts(ExportCase one, List<String> orderNos, Profile profile) {
        if (!profile.allowances().containsKey(Allowance.SEVERAL_DECLARATIONS)) {
            return Set.of();
        }
        Set<ExportCase> parts = neighbours(
                one,
                Stream.concat(orderNos.stream(), Stream.ofNullable(one.orderNo()))
                        .toList());
        parts.removeIf(part -> !part.isDeclared());
        return parts;
    }

    /** Whether a waybill that names its order may join the case besides the one that it has. */
    static boolean takesWaybills(ExportCase one, Profile profile) {
        return one.isDeclared() && profile.allowances().containsKey(Allowance.SEVERAL_WAYBILLS);
    }

    /** Other cases whose documents mention one of these orders. */
    private Set<ExportCase> neighbours(ExportCase one, List<String> orderNos) {
        Set<ExportCase> neighbours = new LinkedHashSet<>();
        for (String orderNo : orderNos) {
            MentionedNumber key = MentionedNumber.of(DocumentKind.ORDER, orderNo);
            if (key != null) {
                neighbours.addAll(cases.mentioning(one.shopId(), key));
            }
        }
        neighbours.remove(one);
        return neighbours;
    }

    private List<Content> orders(ExportCase one, CaseDocuments three) {
        return three.declared().furtherOrderNos().stream()
                .flatMap(number -> Stream.ofNullable(documents.find(one.shopId(), DocumentKind.ORDER, number)))
                .filter(order -> !isSame(order, three.order()))
                .toList();
    }

    private List<Content> waybills(
            ExportCase one, CaseDocuments three, Set<ExportCase> neighbours, @Nullable Content arrived) {
        Map<UUID, Content> candidates = new LinkedHashMap<>();
        Stream.of(
                        Stream.ofNullable(arrived),
                        Stream.ofNullable(one.documentId(DocumentKind.WAYBILL)).map(documents::content),
                        one.held().further(DocumentKind.WAYBILL).map(documents::content),
                        neighbours.stream()
                                .flatMap(other -> Stream.ofNullable(other.documentId(DocumentKind.WAYBILL)))
                                .map(documents::content))
                .flatMap(contents -> contents)
                .filter(content -> content.presented().document() instanceof Waybill waybill
                        && names(three.declaredOrderNos(), waybill.orderNo())
                        && neighbours.stream().noneMatch(other -> declares(other, waybill.waybillNo())))
                .forEach(content -> candidates.putIfAbsent(content.document().id(), content));
        return candidates.values().stream()
                .filter(waybill -> !isSame(waybill, three.waybill()))
                .toList();
    }

    private List<Content> declarations(CaseDocuments three, Set<ExportCase> neighbours) {
        return neighbours.stream()
                .flatMap(other -> Stream.ofNullable(other.documentId(DocumentKind.DECLARATION)))
                .map(documents::content)
                .filter(content -> content.document().state() != DocumentState.CANCELLED)
                .filter(content -> content.presented().document() instanceof Declaration declaration
                        && Stream.concat(Stream.of(declaration.orderNo()), declaration.furtherOrderNos().stream())
                                .anyMatch(number -> names(three.declaredOrderNos(), number)))
                .toList();
    }

    private boolean declares(ExportCase other, String waybillNo) {
        UUID declaration = other.documentId(DocumentKind.DECLARATION);
        return declaration != null
                && documents.content(declaration).presented().document() instanceof Declaration declared
                && declared.waybillNo() != null
                && names(DocumentKind.WAYBILL, List.of(waybillNo), declared.waybillNo());
    }

    private static boolean names(List<String> orderNos, @Nullable String number) {
        return names(DocumentKind.ORDER, orderNos, number);
    }

    private static boolean names(DocumentKind kind, List<String> numbers, @Nullable String number) {
        MentionedNumber named = MentionedNumber.of(kind, number);
        return named != null && numbers.stream().anyMatch(one -> named.equals(MentionedNumber.of(kind, one)));
    }

    private static boolean isSame(Content one, @Nullable Content other) {
        return other != null && one.document().id().equals(other.document().id());
    }
}
