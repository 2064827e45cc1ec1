package org.chuhai.catalog.hardship;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;

/** Products of a shop, and the requests that create and change them. */
public final class Goods {

    /** Says everything that a product can say. */
    public static final String CONTENT = """
            {"name":{"zh":"核桃仁 KERNEL","en":"Walnut kernels KERNEL"},"brand":"Longnan","hsCode":"0802320000",
             "declaredElements":"食用；去壳；浅色半仁","origin":"CHN","legalUnits":["035","070"],"salesUnit":"035","shelfLifeDays":365,
             "lotTraceable":true,"attributes":{"variety":"Xiangling","crop year":"2025"},
             "options":[{"name":"packing","values":["500 g","1 kg"]}],
             "variants":[{"sku":"KERNEL-05","options":{"packing":"500 g"},"netWeightKg":"0.5","grossWeightKg":"0.52","lengthMm":200,
                          "widthMm":140,"heightMm":50},
                         {"sku":"KERNEL-1","options":{"packing":"1 kg"},"netWeightKg":"1","grossWeightKg":"1.04"}]}""";

    private static final String PLAIN = """
            {"name":{"zh":"核桃 %1$s"},"hsCode":"0802310000","origin":"CHN","legalUnits":["035"],"salesUnit":"035",
             "lotTraceable":false,"attributes":{},"options":%2$s,"variants":[%3$s]}""";

    private static final String VARIANT = """
            {"sku":"%s","options":%s,"netWeightKg":"20","grossWeightKg":"20.3"}""";

    private Goods() {}

    /** Goods of one form, whose name and number follow from the word. */
    public static String plain(String word) {
        return PLAIN.formatted(word, "[]", VARIANT.formatted(word, "{}"));
    }

    /** Goods in so many forms. */
    static String inForms(String word, int forms) {
        String values =
                IntStream.range(0, forms).mapToObj(i -> "\"v" + i + "\"").collect(Collectors.joining(","));
        String variants = IntStream.range(0, forms)
                .mapToObj(i -> VARIANT.formatted(word + "-" + i, "{\"form\":\"v" + i + "\"}"))
                .collect(Collectors.joining(","));
        return PLAIN.formatted(word, "[{\"name\":\"form\",\"values\":[" + values + "]}]", variants);
    }

    /** To the shop of the world, which is open already. */
    public static Ask create(World world, String content) {
        return world.post("/v1/products?shopId=" + world.shop()).json(content);
    }

    /** A product in version 0; its path. */
    public static String created(World world, String content) {
        return Http.done(create(world, content)).header("Location").replaceFirst("^https?://[^/]*", "");
    }

    static Ask replace(World world, String path, int version, String content) {
        return world.ask("PUT", path).with("If-Match", "\"" + version + "\"").json(content);
    }

    public static Ask archiving(World world, String path) {
        return world.post(path + "/archiving").with("If-Match", "\"0\"");
    }
}
