package org.chuhai.logistics.declaration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentService.Content;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.judgement.Judge;
import org.chuhai.logistics.reconciliation.ExportDocuments;
import org.chuhai.logistics.reconciliation.RuleId;
import org.jspecify.annotations.Nullable;

/** By which route an export may be declared: by list where R26 has nothing against it, else by form. */
@ApplicationScoped
class RouteChoice {

    private final Judge judge;

    RouteChoice(Judge judge) {
        this.judge = judge;
    }

    /** @param drafted the declaration as far as it is known, for either route */
    Route of(Content order, Content waybill, ObjectNode drafted) {
        Declaration asList = asList(
                (Order) order.presented().document(),
                (Waybill) waybill.presented().document(),
                drafted);
        ExportDocuments export = new ExportDocuments(
                List.of(presented(order, Order.class)),
                List.of(presented(waybill, Waybill.class)),
                new Presented<>(asList, 1, DocumentState.DRAFT),
                List.of());
        boolean isListRefused = judge.judge(export, judge.profile()).report().findings().stream()
                .anyMatch(finding -> finding.rule() == RuleId.R26);
        return isListRefused ? Route.DECLARATION : Route.LIST;
    }

    private static <D extends org.chuhai.logistics.customsdocument.CustomsDocument> Presented<D> presented(
            Content content, Class<D> type) {
        return new Presented<>(
                type.cast(content.presented().document()),
                content.presented().revision(),
                content.presented().state());
    }

    /** Only what decides the route: mode, value, goods and licence. */
    private static Declaration asList(Order order, Waybill waybill, ObjectNode drafted) {
        List<DeclarationLine> lines = order.lines().stream()
                .map(line -> line(order, line, hsCode(drafted, line.no())))
                .toList();
        return new Declaration(
                Route.LIST,
                drafted.path("tradeMode").asText(""),
                null,
                null,
                null,
                order.orderNo(),
                waybill.waybillNo(),
                waybill.carrier(),
                order.platform(),
                order.seller(),
                order.producer(),
                null,
                null,
                "",
                "",
                Objects.requireNonNullElse(waybill.mode(), ""),
                null,
                null,
                "",
                null,
                null,
                waybill.freight(),
                waybill.currency(),
                null,
                waybill.insurance(),
                waybill.currency(),
                null,
                "",
                waybill.packages(),
                waybill.grossWeightKg(),
                waybill.grossWeightKg(),
                null,
                drafted.path("licenceNo").textValue(),
                null,
                null,
                List.of(),
                lines);
    }

    private static @Nullable String hsCode(ObjectNode drafted, int no) {
        for (var line : drafted.path("lines")) {
            if (line.path("no").asInt() == no) {
                return line.path("hsCode").textValue();
            }
        }
        return null;
    }

    private static DeclarationLine line(Order order, OrderLine line, @Nullable String hsCode) {
        return new DeclarationLine(
                line.no(),
                line.itemNo(),
                Objects.requireNonNullElse(hsCode, ""),
                line.name(),
                null,
                line.quantity(),
                line.unit(),
                BigDecimal.ONE,
                line.unit(),
                null,
                null,
                line.unitPrice(),
                line.total(),
                order.currency(),
                "",
                null);
    }
}
