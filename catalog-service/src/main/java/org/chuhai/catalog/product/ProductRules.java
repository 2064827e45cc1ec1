package org.chuhai.catalog.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuhai.catalog.codetable.CountryCode;
import org.chuhai.catalog.codetable.CustomsUnit;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;

/** The rules of a product's content that look at more than one field or into a code table. */
final class ProductRules {

    private static final String REPEATED = "REPEATED";
    private static final Text ALREADY = new Text("重复出现", "is there already");

    private ProductRules() {}

    /** Every rule that the content breaks. */
    static List<FieldError> broken(ProductContent content) {
        List<FieldError> errors = new ArrayList<>();
        if (!CountryCode.exists(content.origin())) {
            errors.add(unknown("/origin", "国别代码表中没有此代码", "is no code of a country, ISO 3166-1 alpha-3"));
        }
        checkUnit("/salesUnit", content.salesUnit(), errors);
        for (int i = 0; i < content.legalUnits().size(); i++) {
            checkUnit("/legalUnits/" + i, content.legalUnits().get(i), errors);
        }
        repeated("/legalUnits/", "", content.legalUnits(), errors);
        checkOptions(content.options(), errors);
        checkVariants(content, errors);
        return errors;
    }

    private static void checkOptions(List<ProductOption> options, List<FieldError> errors) {
        repeated("/options/", "/name", options.stream().map(ProductOption::name).toList(), errors);
        for (int i = 0; i < options.size(); i++) {
            repeated("/options/" + i + "/values/", "", options.get(i).values(), errors);
        }
    }

    private static void checkVariants(ProductContent content, List<FieldError> errors) {
        List<ProductVariant> variants = content.variants();
        if (content.options().isEmpty() && variants.size() > 1) {
            errors.add(FieldError.inBody(
                    "/variants",
                    "NO_OPTIONS",
                    new Text("没有选项的商品只有一个规格；请先说明规格之间的区别", "must be one: say in options what they differ in")));
        }
        repeated(
                "/variants/", "/sku", variants.stream().map(ProductVariant::sku).toList(), errors);
        Map<Map<String, String>, Integer> combinations = new HashMap<>();
        for (int i = 0; i < variants.size(); i++) {
            ProductVariant variant = variants.get(i);
            String pointer = "/variants/" + i;
            if (variant.grossWeightKg().compareTo(variant.netWeightKg()) < 0) {
                errors.add(FieldError.inBody(
                        pointer + "/grossWeightKg",
                        "BELOW_NET",
                        new Text("毛重不得小于净重", "must not be below the net weight")));
            }
            if (checkValues(pointer + "/options", variant, content.options(), errors)
                    && combinations.putIfAbsent(variant.options(), i) != null
                    && !content.options().isEmpty()) {
                int other = combinations.get(variant.options());
                errors.add(FieldError.inBody(
                        pointer + "/options",
                        REPEATED,
                        new Text("与第 " + (other + 1) + " 个规格的组合相同", "is the combination of variant " + (other + 1))));
            }
        }
        checkUse(content, errors);
    }

    /** Whether the variant names exactly the options, with values that they have. */
    private static boolean checkValues(
            String pointer, ProductVariant variant, List<ProductOption> options, List<FieldError> errors) {
        Set<String> names =
                new HashSet<>(options.stream().map(ProductOption::name).toList());
        if (!variant.options().keySet().equals(names)) {
            errors.add(FieldError.inBody(
                    pointer,
                    "OTHER_OPTIONS",
                    new Text("应恰好给出商品的每个选项", "must name exactly the options of the product")));
            return false;
        }
        for (ProductOption option : options) {
            if (!option.values().contains(variant.options().get(option.name()))) {
                errors.add(unknown(
                        pointer + "/" + option.name().replace("~", "~0").replace("/", "~1"),
                        "此选项没有这个值",
                        "is no value of this option"));
                return false;
            }
        }
        return true;
    }

    /** A value that no variant has would be offered to buyers in vain. */
    private static void checkUse(ProductContent content, List<FieldError> errors) {
        for (int i = 0; i < content.options().size(); i++) {
            ProductOption option = content.options().get(i);
            for (int j = 0; j < option.values().size(); j++) {
                String value = option.values().get(j);
                if (content.variants().stream()
                        .noneMatch(variant -> value.equals(variant.options().get(option.name())))) {
                    errors.add(FieldError.inBody(
                            "/options/" + i + "/values/" + j, "UNUSED", new Text("没有规格使用此值", "is used by no variant")));
                }
            }
        }
    }

    private static void checkUnit(String pointer, String unit, List<FieldError> errors) {
        if (CustomsUnit.of(unit) == null) {
            errors.add(unknown(pointer, "计量单位代码表中没有此代码", "is no code of a customs unit"));
        }
    }

    private static void repeated(String pointer, String member, List<String> texts, List<FieldError> errors) {
        Set<String> before = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!before.add(texts.get(i))) {
                errors.add(FieldError.inBody(pointer + i + member, REPEATED, ALREADY));
            }
        }
    }

    private static FieldError unknown(String pointer, String zh, String en) {
        return FieldError.inBody(pointer, FieldError.UNKNOWN, new Text(zh, en));
    }
}
