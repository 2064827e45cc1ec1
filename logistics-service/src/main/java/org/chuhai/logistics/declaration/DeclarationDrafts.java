package org.chuhai.logistics.declaration;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.customsaccount.CustomsAccount;
import org.chuhai.logistics.customsaccount.CustomsAccounts;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentService;
import org.chuhai.logistics.customsdocument.DocumentService.Content;
import org.chuhai.logistics.customsdocument.JsonDocuments;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.productfact.ProductFact;
import org.chuhai.logistics.productfact.ProductFacts;
import org.chuhai.logistics.tariff.TariffTable;
import org.chuhai.platform.json.EventJson;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Drafts declarations of what is filed and known in a shop. */
@ApplicationScoped
class DeclarationDrafts {

    private static final String LINES = "lines";

    private final DocumentService documents;
    private final CustomsAccounts accounts;
    private final ProductFacts goods;
    private final RouteChoice routes;
    private final Drafting drafting = new Drafting(CodeTables.shipped(), TariffTable.shipped());

    DeclarationDrafts(DocumentService documents, CustomsAccounts accounts, ProductFacts goods, RouteChoice routes) {
        this.documents = documents;
        this.accounts = accounts;
        this.goods = goods;
        this.routes = routes;
    }

    /**
     * A draft of the order and the waybill as they are now.
     *
     * @param supplements what somebody said besides; what of it no declaration can say is refused
     */
    @Transactional
    Draft draft(UUID shop, String orderNo, String waybillNo, ObjectNode supplements) {
        List<FieldError> errors = new ArrayList<>();
        Content order = filed(shop, DocumentKind.ORDER, orderNo, "/orderNo", errors);
        Content waybill = filed(shop, DocumentKind.WAYBILL, waybillNo, "/waybillNo", errors);
        if (order == null || waybill == null) {
            throw CommonProblem.invalid(errors);
        }
        Drafting.Sources sources = sources(shop, order, waybill);
        Route route = route(order, waybill, sources, supplements);
        ObjectNode tree = drafting.supplemented(drafting.draft(route, sources), supplements);
        return new Draft(route, supplements, tree, missing(tree, supplements));
    }

    private @Nullable Content filed(
            UUID shop, DocumentKind kind, String number, String pointer, List<FieldError> errors) {
        Content found = documents.find(shop, kind, number);
        if (found == null) {
            errors.add(FieldError.inBody(
                    pointer,
                    FieldError.UNKNOWN,
                    new Text("店铺没有此单证，请先提交", "the shop has no such document; file it first")));
        } else if (found.document().isCalledOff()) {
            errors.add(FieldError.inBody(pointer, "CANCELLED", new Text("该单证已取消", "the document was called off")));
            return null;
        }
        return found;
    }

    private Drafting.Sources sources(UUID shop, Content order, Content waybill) {
        Order ordered = (Order) order.presented().document();
        Map<String, ProductFact> known =
                goods.of(shop, ordered.lines().stream().map(OrderLine::itemNo).collect(Collectors.toSet()));
        return new Drafting.Sources(
                ordered,
                (Waybill) waybill.presented().document(),
                known,
                accounts.ofShop(shop).map(CustomsAccount::agent).orElse(null));
    }

    /** As somebody has said; else by list where that is allowed. */
    private Route route(Content order, Content waybill, Drafting.Sources sources, ObjectNode supplements) {
        String stated = supplements.path("route").textValue();
        for (Route route : Route.values()) {
            if (route.name().equals(stated)) {
                return route;
            }
        }
        return routes.of(order, waybill, drafting.supplemented(drafting.draft(Route.LIST, sources), supplements));
    }

    /** What a supplement says wrongly is refused; everything else is still to be said. */
    private static List<MissingDatum> missing(ObjectNode tree, ObjectNode supplements) {
        List<Violation> violations = violations(tree);
        List<FieldError> wrong = violations.stream()
                .filter(violation -> isSupplemented(violation.where(), tree, supplements))
                .map(violation -> FieldError.inBody(
                        "/supplements" + violation.where(), violation.rule().name(), violation.text()))
                .toList();
        if (!wrong.isEmpty()) {
            throw CommonProblem.invalid(wrong);
        }
        return violations.stream()
                .map(violation ->
                        new MissingDatum(violation.where(), violation.rule().name(), violation.text()))
                .toList();
    }

    /** Whether a supplement says what stands at this place of the draft. */
    private static boolean isSupplemented(String pointer, ObjectNode tree, ObjectNode supplements) {
        JsonPointer place = JsonPointer.compile(pointer);
        if (!LINES.equals(place.getMatchingProperty())) {
            return supplements.hasNonNull(place.getMatchingProperty());
        }
        JsonPointer inLine = place.tail() == null ? JsonPointer.empty() : place.tail();
        JsonNode no = tree.path(LINES).path(inLine.getMatchingIndex()).path("no");
        String member = inLine.tail() == null ? "" : inLine.tail().getMatchingProperty();
        for (JsonNode line : supplements.path(LINES)) {
            if (line.path("no").equals(no)) {
                return line.hasNonNull(member);
            }
        }
        return false;
    }

    private static List<Violation> violations(ObjectNode tree) {
        try {
            return switch (JsonDocuments.read(tree, "")) {
                case ReadDocument.Accepted accepted -> List.of();
                case ReadDocument.Refused refused -> refused.violations();
            };
        } catch (UnreadableInput e) {
            throw CommonProblem.invalid(List.of(FieldError.inBody("/supplements/kind", "UNREADABLE", e.text())));
        }
    }

    static ObjectNode nothing() {
        return EventJson.MAPPER.createObjectNode();
    }
}
