package org.chuhai.order.hardship;

import java.util.Collections;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;

/** Orders of a tenant, and the requests that make and change them. */
public final class Sales {

    static final String CONSIGNEE = """
            {"name":"Almaty Nan LLP, warehouse 3","street":"Raiymbek Avenue 212","city":"Almaty","region":"Almaty",
             "postalCode":"050034","country":"KAZ","phone":"+7 727 000 0000","email":"dock@example.org"}""";

    /** A line without what the service finds out: its number and its total. */
    static final String KERNELS = """
            {"itemNo":"WAL-KERNEL-LH","name":"干核桃仁 浅色半仁","hsCode":"0802320000","quantity":"5000","unit":"035",
             "unitPrice":"6.80"}""";

    /** Says everything that an order can say. */
    static final String CONTENT = content("WN-1", "\"81000.00\"", """
            {"no":1,"itemNo":"WAL-INSHELL-32","name":"带壳干核桃 32mm+","hsCode":"0802310000","quantity":"20000","unit":"035",
             "unitPrice":"2.35","total":"47000.00"},
            {"no":2,"itemNo":"WAL-KERNEL-LH","name":"干核桃仁 浅色半仁","hsCode":"0802320000","quantity":"5000","unit":"035",
             "unitPrice":"6.80","total":"34000.00"}""");

    static final String NEW_CONSIGNEE = "{\"consignee\":" + CONSIGNEE + ",\"reason\":\"The buyer has moved\"}";

    public static final String NEW_LINE = "{\"line\":" + KERNELS
            + ",\"packages\":1275,\"grossWeightKg\":\"24950\",\"reason\":\"The buyer needs less\"}";

    private Sales() {}

    /** Says everything, under a number of one's own. */
    public static String content(String orderNo) {
        return CONTENT.replace("\"WN-1\"", "\"" + orderNo + "\"");
    }

    /** Says everything, with so many lines. */
    public static String content(String orderNo, int lines) {
        return content(orderNo, "null", String.join(",", Collections.nCopies(lines, KERNELS)));
    }

    public static String consignee(String city) {
        return NEW_CONSIGNEE.replace("\"city\":\"Almaty\"", "\"city\":\"" + city + "\"");
    }

    private static String content(String orderNo, String goodsValue, String lines) {
        return """
            {"orderNo":"%s","mode":"9710","platform":{"code":"91000000MA0PLATF94","name":"陇南跨境电商平台"},
             "seller":{"code":"91000000MA0WANUT1J","name":"陇南核桃商行"},
             "buyer":{"name":"Almaty Nan LLP","country":"KAZ","naturalPerson":false},"consignee":%s,"incoterm":"FOB",
             "incotermPlace":"Khorgos","currency":"USD","goodsValue":%s,"freight":"0","insurance":"0","packages":1300,
             "grossWeightKg":"25460","placedAt":"2026-01-15T08:20:00Z","lines":[%s]}""".formatted(orderNo, CONSIGNEE, goodsValue, lines);
    }

    /** To the shop of the world. */
    public static Ask draft(World world, String content) {
        return world.post("/v1/orders?shopId=" + world.shop()).json(content);
    }

    /** A draft that lacks nothing, in version 0; its path. */
    public static String drafted(World world, String orderNo) {
        return filed(world, content(orderNo));
    }

    /** A draft of this content, in version 0; its path. */
    public static String filed(World world, String content) {
        return Http.done(draft(world, content)).header("Location").replaceFirst("^https?://[^/]*", "");
    }

    /** A confirmed order in version 1; its path. */
    public static String confirmed(World world, String orderNo) {
        String path = drafted(world, orderNo);
        Http.done(confirmation(world, path));
        return path;
    }

    static Ask confirmation(World world, String path) {
        return world.post(path + "/confirmation").with("If-Match", "\"0\"");
    }

    /** Whatever is changed of an order by PUT. */
    public static Ask put(World world, String path, int version, String json) {
        return world.ask("PUT", path).with("If-Match", "\"" + version + "\"").json(json);
    }

    public static Ask moved(World world, String path, String city) {
        return put(world, path + "/consignee", 0, consignee(city));
    }
}
