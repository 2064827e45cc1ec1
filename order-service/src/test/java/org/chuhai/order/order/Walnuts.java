package org.chuhai.order.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The order of a mill in Almaty, as JSON and as a value. */
final class Walnuts {

    static final Instant NOW = Instant.parse("2026-01-15T08:25:00Z");

    static final String CONSIGNEE = """
            {"name":"Almaty Nan LLP, warehouse 3","street":"Raiymbek Avenue 212","city":"Almaty","region":null,
             "postalCode":"050034","country":"KAZ","phone":"+7 727 000 0000","email":null}""";

    static final String KERNELS = """
            {"no":2,"itemNo":"WAL-KERNEL-LH","name":"干核桃仁 浅色半仁","hsCode":"0802320000","quantity":"5000",
             "unit":"035","unitPrice":"6.80","total":"34000.00"}""";

    /** Lacks nothing. */
    static final String CONTENT = """
            {"orderNo":"WN-1","mode":"9710","platform":{"code":"91000000MA0PLATF94","name":"陇南跨境电商平台"},
             "seller":{"code":"91000000MA0WANUT1J","name":"陇南核桃商行"},
             "buyer":{"name":"Almaty Nan LLP","country":"KAZ","naturalPerson":false},"consignee":%s,
             "incoterm":"FOB","incotermPlace":"Khorgos","currency":"USD","goodsValue":"81000.00","freight":"0",
             "insurance":"0","packages":1300,"grossWeightKg":"25460","placedAt":"2026-01-15T08:20:00Z","lines":[
             {"no":1,"itemNo":"WAL-INSHELL-32","name":"带壳干核桃 32mm+","hsCode":"0802310000","quantity":"20000",
              "unit":"035","unitPrice":"2.35","total":"47000.00"},
             %s]}""".formatted(CONSIGNEE, KERNELS);

    /** As little as a draft can say. */
    static final String LEAST = """
            {"orderNo":"WN-1","mode":"9710","platform":{"code":"无","name":"Silk Road Deals"},
             "seller":{"code":"6201960XYZ","name":"陇南核桃商行"},
             "buyer":{"name":"Almaty Nan LLP","country":"KAZ","naturalPerson":false},"currency":"USD","lines":[
             {"itemNo":"WAL-KERNEL-LH","name":"干核桃仁","quantity":"40","unit":"035","unitPrice":"7.10"}]}""";

    private Walnuts() {}

    static Consignee consignee(String city) {
        return new Consignee("Almaty Nan LLP", "Raiymbek Avenue 212", city, null, null, "KAZ", null, null);
    }

    static OrderLineContent line(String itemNo, String quantity, String unitPrice) {
        return new OrderLineContent(
                null,
                null,
                itemNo,
                "核桃",
                "0802320000",
                new BigDecimal(quantity),
                "035",
                new BigDecimal(unitPrice),
                null);
    }

    /** Lacks nothing; the lines in the currency. */
    static OrderContent content(String currency, OrderLineContent... lines) {
        return new OrderContent(
                "WN-1",
                "9710",
                new OrderParty("91000000MA0PLATF94", "陇南跨境电商平台"),
                new OrderParty("91000000MA0WANUT1J", "陇南核桃商行"),
                new Buyer("Almaty Nan LLP", "KAZ", false),
                consignee("Almaty"),
                "FOB",
                "Khorgos",
                currency,
                null,
                BigDecimal.ZERO,
                null,
                1300,
                new BigDecimal("25460"),
                NOW,
                List.of(lines));
    }

    /** Two lines, of 100 and of 40. */
    static Order open() {
        return Order.draft(
                UUID.randomUUID(), content("USD", line("SHELL", "100", "2.35"), line("KERNEL", "40", "6.80")), NOW);
    }

    static Order confirmed() {
        Order order = open();
        order.confirm(NOW);
        return order;
    }

    static ShippedLine some(int no, String quantity) {
        return new ShippedLine(no, new BigDecimal(quantity));
    }
}
