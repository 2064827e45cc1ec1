package org.chuhai.logistics.customsdocument;

import java.util.regex.Pattern;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** The JSON shapes of the three documents; lengths are those of the customs messages (edition 202205). */
final class JsonShapes {

    private static final int MOST_ORDER_LINES = 100;
    private static final int BUYER_NAME = 100;
    private static final int MOST_FURTHER_ORDERS = 49;

    private static final Code CODE_OF_3 = Code.of("[0-9A-Za-z]{3}", "3 位代码", "a code of 3 characters");
    private static final Code OFFICE = Code.of("[0-9]{4}", "4 位关区代码", "a customs district code of 4 digits");
    private static final Code MODE = Code.of("[0-9A-Z]", "1 位运输方式代码", "a transport mode of 1 character");
    private static final Code HS = Code.of("[0-9]{10}", "10 位商品编号", "a commodity code of 10 digits");
    private static final Code ORDER_TYPE = Code.of("[EBW]", "E、B 或 W", "E, B or W");
    private static final Code TRADE_MODE = Code.of("[0-9]{4}", "4 位监管方式代码", "a trade mode of 4 digits");
    private static final Code TERMS = Code.of("[1-7]", "1 到 7 的成交方式代码", "deal terms from 1 to 7");
    private static final Code TERMS_OF_LIST = Code.of("3", "3（FOB）；清单价格均为 FOB", "3 (FOB), as list prices are FOB");
    private static final Code FEE_MARK =
            Code.of("[1-3]", "费用标记 1（费率）、2（单价）或 3（总价）", "a mark of a fee: 1 rate, 2 unit price, 3 total");
    private static final Code FEE_MARK_OF_LIST =
            Code.of("3", "3（总价）；清单的费用均为总价", "3 (total), as the fees of a list are totals");
    private static final Code PACKAGE =
            Code.of("[0-9A-Z]{1,2}", "1 或 2 位包装种类代码", "a package type of 1 or 2 characters");
    private static final Code INCOTERM = Code.of("[A-Z]{3}", "3 个大写字母的贸易术语", "an Incoterms rule of 3 capital letters");
    private static final Code STATISTICS = Code.of("[AB]", "A 或 B", "A or B");
    private static final Code CUSTOMS_NUMBER =
            Code.of("[0-9A-Za-z]{1,20}", "海关编号：至多 20 位字母或数字", "a number of customs: up to 20 letters and digits");
    private static final Code ROUTE = Code.of("LIST|DECLARATION", "LIST 或 DECLARATION", "LIST or DECLARATION");

    private JsonShapes() {}

    private record Code(Pattern form, Text inWords) {

        static Code of(String form, String zh, String en) {
            return new Code(Pattern.compile(form), new Text(zh, en));
        }

        String in(JsonMembers members, String name) {
            return members.code(name, form, inWords);
        }

        @Nullable String orNull(JsonMembers members, String name) {
            return members.codeOrNull(name, form, inWords);
        }
    }

    static Order order(JsonMembers in) {
        in.text("kind", 20);
        return new Order(
                in.text("orderNo", 60),
                ORDER_TYPE.in(in, "orderType"),
                in.instantOrNull("createdAt"),
                party(in, "platform"),
                party(in, "seller"),
                in.objectOrNull("buyer", JsonShapes::buyer),
                INCOTERM.orNull(in, "incoterm"),
                CODE_OF_3.in(in, "currency"),
                in.decimal("goodsValue"),
                in.decimal("freight"),
                in.decimalOrNull("insurance"),
                in.countOrNull("packages"),
                in.decimalOrNull("grossWeightKg"),
                in.objectOrNull("producer", JsonShapes::party),
                in.objects("lines", MOST_ORDER_LINES, JsonShapes::orderLine));
    }

    static Waybill waybill(JsonMembers in) {
        in.text("kind", 20);
        return new Waybill(
                in.text("waybillNo", 32),
                party(in, "carrier"),
                in.objectOrNull("seller", JsonShapes::party),
                in.textOrNull("orderNo", 60),
                in.objectOrNull("consignee", JsonShapes::buyer),
                MODE.orNull(in, "mode"),
                in.instantOrNull("pickedUpAt"),
                in.count("packages"),
                in.decimal("grossWeightKg"),
                in.decimal("freight"),
                in.decimal("insurance"),
                CODE_OF_3.in(in, "currency"),
                in.text("goodsInfo", 200));
    }

    static Declaration declaration(JsonMembers in) {
        in.text("kind", 20);
        Route route = "LIST".equals(ROUTE.in(in, "route")) ? Route.LIST : Route.DECLARATION;
        DeclarationLengths most = DeclarationLengths.of(route);
        Code feeMark = route == Route.LIST ? FEE_MARK_OF_LIST : FEE_MARK;
        var declaration = new Declaration(
                route,
                TRADE_MODE.in(in, "tradeMode"),
                CUSTOMS_NUMBER.orNull(in, "declarationNo"),
                in.instantOrNull("declaredAt"),
                in.dateOrNull("exportDate"),
                in.text("orderNo", most.orderNo()),
                // A list with a bill number of a form is read, for V01 to say what is wrong with it.
                in.textOrNull(
                        "waybillNo", DeclarationLengths.of(Route.DECLARATION).waybillNo()),
                in.objectOrNull("carrier", JsonShapes::party),
                in.objectOrNull("platform", JsonShapes::party),
                party(in, "seller"),
                in.objectOrNull("producer", JsonShapes::party),
                in.objectOrNull("agent", JsonShapes::party),
                in.objectOrNull("buyer", buyer -> buyer(buyer, most.buyerName())),
                OFFICE.in(in, "customsOffice"),
                OFFICE.in(in, "exitPort"),
                MODE.in(in, "transportMode"),
                in.textOrNull("transportName", most.transportName()),
                in.textOrNull("voyageNo", most.voyageNo()),
                CODE_OF_3.in(in, "destinationCountry"),
                in.textOrNull("destinationPort", most.destinationPort()),
                (route == Route.LIST ? TERMS_OF_LIST : TERMS).orNull(in, "terms"),
                in.decimalOrNull("freight"),
                CODE_OF_3.orNull(in, "freightCurrency"),
                feeMark.orNull(in, "freightMark"),
                in.decimalOrNull("insurance"),
                CODE_OF_3.orNull(in, "insuranceCurrency"),
                feeMark.orNull(in, "insuranceMark"),
                PACKAGE.in(in, "packageType"),
                in.count("packages"),
                in.decimal("grossWeightKg"),
                in.decimal("netWeightKg"),
                STATISTICS.orNull(in, "statisticsFlag"),
                in.textOrNull("licenceNo", most.licenceNo()),
                in.objectOrNull("zoneEnterprise", JsonShapes::party),
                in.textOrNull("ledgerNo", most.ledgerNo()),
                in.texts("furtherOrderNos", MOST_FURTHER_ORDERS, most.orderNo()),
                in.objects("lines", most.lines(), line -> declarationLine(line, route)));
        requireWhatTheRouteNeeds(in, declaration);
        return declaration;
    }

    private static void requireWhatTheRouteNeeds(JsonMembers in, Declaration declaration) {
        if (declaration.route() == Route.DECLARATION) {
            in.require("terms", declaration.terms());
            return;
        }
        in.require("waybillNo", declaration.waybillNo());
        in.require("carrier", declaration.carrier());
        in.require("platform", declaration.platform());
        in.require("producer", declaration.producer());
        in.require("agent", declaration.agent());
        in.require("exportDate", declaration.exportDate());
        in.require("destinationPort", declaration.destinationPort());
        in.require("freight", declaration.freight());
        in.require("freightCurrency", declaration.freightCurrency());
        in.require("insurance", declaration.insurance());
        in.require("insuranceCurrency", declaration.insuranceCurrency());
        in.require("statisticsFlag", declaration.statisticsFlag());
    }

    private static OrderLine orderLine(JsonMembers in) {
        return new OrderLine(
                in.count("no"),
                in.text("itemNo", 30),
                in.text("name", 250),
                HS.orNull(in, "hsCode"),
                in.decimal("quantity"),
                CODE_OF_3.in(in, "unit"),
                in.decimal("unitPrice"),
                in.decimal("total"));
    }

    private static DeclarationLine declarationLine(JsonMembers in, Route route) {
        DeclarationLengths most = DeclarationLengths.of(route);
        var line = new DeclarationLine(
                in.count("no"),
                in.textOrNull("itemNo", most.itemNo()),
                HS.in(in, "hsCode"),
                in.text("name", most.name()),
                in.textOrNull("model", most.model()),
                in.decimal("quantity"),
                CODE_OF_3.in(in, "unit"),
                in.decimal("legalQuantity"),
                CODE_OF_3.in(in, "legalUnit"),
                in.decimalOrNull("legalQuantity2"),
                CODE_OF_3.orNull(in, "legalUnit2"),
                in.decimal("unitPrice"),
                in.decimal("total"),
                CODE_OF_3.in(in, "currency"),
                CODE_OF_3.in(in, "destinationCountry"),
                in.textOrNull("recordNo", most.recordNo()));
        if (route == Route.LIST) {
            in.require("itemNo", line.itemNo());
            in.require("model", line.model());
        }
        return line;
    }

    private static Party party(JsonMembers in, String name) {
        Party party = in.objectOrNull(name, JsonShapes::party);
        in.require(name, party);
        return party == null ? new Party(null, null, null) : party;
    }

    private static Party party(JsonMembers in) {
        Party party =
                new Party(in.textOrNull("code", 18), in.textOrNull("customsCode", 10), in.textOrNull("name", 100));
        if (party.customsCode() == null) {
            in.require("code", party.code());
        }
        return party;
    }

    private static Buyer buyer(JsonMembers in) {
        return buyer(in, BUYER_NAME);
    }

    private static Buyer buyer(JsonMembers in, int mostOfName) {
        return new Buyer(
                in.textOrNull("name", mostOfName), CODE_OF_3.orNull(in, "country"), in.flagOrNull("naturalPerson"));
    }
}
