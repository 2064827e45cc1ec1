package org.chuhai.logistics.exportcase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentService;
import org.chuhai.logistics.customsdocument.DocumentService.Content;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.Allowance;
import org.chuhai.logistics.reconciliation.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What a declaration's case needs besides its three documents where the profile allows it: the further orders that the
 * declaration names, waybills that name one of its orders and that no other declaration names or can mean, and other
 * declarations of its orders. Reads only.
 */
@ApplicationScoped
class CaseCompany {

    /** Other cases of one order that are looked at, as a dry run takes 49 further documents of a kind. */
    private static final int MOST_NEIGHBOURS = 49;

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
        if (neighbours.size() > MOST_NEIGHBOURS) {
            // Judged by itself it differs from its order, and never matches by what nobody has looked at.
            return three.with(orders, List.of(), List.of());
        }
        Around around = around(one, neighbours);
        return three.with(
                orders,
                waybills ? waybills(one, three, around, arrived) : List.of(),
                declarations ? declarations(three, around) : List.of());
    }

    /**
     * Cases of declarations that share an order with this one, as it was or is, where the profile allows that one looks at
     * the other: they may have to give a waybill, or a part of the order.
     */
    Set<ExportCase> parts(ExportCase one, CaseDocuments arrived, Profile profile) {
        if (!profile.allowances().containsKey(Allowance.SEVERAL_DECLARATIONS)
                && !profile.allowances().containsKey(Allowance.SEVERAL_WAYBILLS)) {
            return Set.of();
        }
        Set<ExportCase> parts = neighbours(
                one,
                Stream.concat(arrived.keys().stream(), cases.keys(one).stream())
                        .filter(key -> key.kind() == DocumentKind.ORDER));
        parts.removeIf(part -> !part.isDeclared());
        return parts;
    }

    /** Whether a waybill that names its order may join the case besides the one that it has. */
    static boolean takesWaybills(ExportCase one, Profile profile) {
        return one.isDeclared() && profile.allowances().containsKey(Allowance.SEVERAL_WAYBILLS);
    }

    /**
     * The waybill of a declaration that names none that is filed: the one that its case has, so that it does not depend on
     * what comes later, unless that was called off; else the oldest that names its order. Of an order in parts nobody knows
     * which one it would be.
     */
    @Nullable Content carried(ExportCase one, Declaration declared, List<Content> candidates, Profile profile) {
        UUID first = one.documentId(DocumentKind.WAYBILL);
        Content carried = Stream.concat(Stream.ofNullable(first).map(documents::content), candidates.stream())
                .filter(content -> content.presented().document() instanceof Waybill waybill
                        && names(List.of(declared.orderNo()), waybill.orderNo()))
                .min(Comparator.comparing((Content content) -> !stands(content))
                        .thenComparing(content -> !content.document().id().equals(first))
                        .thenComparing(content -> content.document().id()))
                .orElse(null);
        if (carried == null || !profile.allows(Allowance.SEVERAL_DECLARATIONS, declared.route())) {
            return carried;
        }
        List<String> orderNos = List.of(declared.orderNo());
        boolean isInParts = around(one, neighbours(one, orderNos))
                .declarations()
                .anyMatch(other -> stands(other) && declares(other, orderNos));
        return isInParts ? null : carried;
    }

    /** Neighbours of a case, and what they and the case hold. */
    private record Around(Set<ExportCase> cases, Map<UUID, Content> contents) {

        Stream<Content> declarations() {
            return of(DocumentKind.DECLARATION);
        }

        Stream<Content> of(DocumentKind kind) {
            return cases.stream()
                    .flatMap(other -> Stream.ofNullable(other.documentId(kind)))
                    .flatMap(id -> Stream.ofNullable(contents.get(id)));
        }
    }

    /** All are read at once. */
    private Around around(ExportCase one, Set<ExportCase> neighbours) {
        Set<UUID> ids = Stream.concat(
                        one.documentIds(),
                        neighbours.stream()
                                .flatMap(other -> Stream.of(DocumentKind.WAYBILL, DocumentKind.DECLARATION)
                                        .flatMap(kind -> Stream.ofNullable(other.documentId(kind)))))
                .collect(Collectors.toSet());
        return new Around(neighbours, ids.isEmpty() ? Map.of() : documents.contents(ids));
    }

    private Set<ExportCase> neighbours(ExportCase one, List<String> orderNos) {
        return neighbours(
                one,
                orderNos.stream()
                        .flatMap(orderNo -> Stream.ofNullable(MentionedNumber.of(DocumentKind.ORDER, orderNo))));
    }

    /** Other cases whose documents mention one of these orders, the oldest first; one more than are looked at. */
    private Set<ExportCase> neighbours(ExportCase one, Stream<MentionedNumber> orders) {
        return orders.distinct()
                .flatMap(key -> cases.mentioning(one.shopId(), key).stream())
                .filter(other -> !other.equals(one))
                .distinct()
                .limit(MOST_NEIGHBOURS + 1L)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Content> orders(ExportCase one, CaseDocuments three) {
        return three.declared().furtherOrderNos().stream()
                .flatMap(number -> Stream.ofNullable(documents.find(one.shopId(), DocumentKind.ORDER, number)))
                .filter(order -> !isSame(order, three.order()))
                .toList();
    }

    private List<Content> waybills(ExportCase one, CaseDocuments three, Around around, @Nullable Content arrived) {
        Stream<Content> own = Stream.concat(
                        Stream.ofNullable(one.documentId(DocumentKind.WAYBILL)),
                        one.held().further(DocumentKind.WAYBILL))
                .flatMap(id -> Stream.ofNullable(around.contents().get(id)));
        Map<UUID, Content> candidates = new TreeMap<>();
        Stream.of(Stream.ofNullable(arrived), own, around.of(DocumentKind.WAYBILL))
                .flatMap(contents -> contents)
                .filter(content -> !isSame(content, three.waybill()))
                .filter(content -> content.presented().document() instanceof Waybill waybill
                        && names(three.declaredOrderNos(), waybill.orderNo())
                        && around.declarations().noneMatch(other -> claims(other, waybill)))
                .forEach(content -> candidates.putIfAbsent(content.document().id(), content));
        return List.copyOf(candidates.values());
    }

    private static List<Content> declarations(CaseDocuments three, Around around) {
        return around.declarations()
                .filter(content -> stands(content) && declares(content, three.declaredOrderNos()))
                .toList();
    }

    /** It names the waybill, or the waybill's order, a part of which the waybill may carry. What was called off claims nothing. */
    private static boolean claims(Content declaration, Waybill waybill) {
        if (!stands(declaration)) {
            return false;
        }
        boolean namesIt = declaration.presented().document() instanceof Declaration declared
                && names(DocumentKind.WAYBILL, List.of(waybill.waybillNo()), declared.waybillNo());
        String orderNo = waybill.orderNo();
        boolean mayMeanIt = orderNo != null && declares(declaration, List.of(orderNo));
        return namesIt || mayMeanIt;
    }

    private static boolean declares(Content declaration, List<String> orderNos) {
        return declaration.presented().document() instanceof Declaration declared
                && Stream.concat(Stream.of(declared.orderNo()), declared.furtherOrderNos().stream())
                        .anyMatch(number -> names(orderNos, number));
    }

    private static boolean stands(Content content) {
        return !content.document().isCalledOff();
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
