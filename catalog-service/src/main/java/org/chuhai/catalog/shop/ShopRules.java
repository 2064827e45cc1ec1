package org.chuhai.catalog.shop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chuhai.catalog.codetable.CountryCode;
import org.chuhai.catalog.codetable.LanguageCode;
import org.chuhai.catalog.codetable.Market;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;

/** The rules of a shop's profile that look at more than one field or into a code table. */
final class ShopRules {

    private ShopRules() {}

    /** Every rule that the profile breaks. */
    static List<FieldError> broken(ShopProfile profile) {
        List<FieldError> errors = new ArrayList<>();
        FieldError seller = FirmCode.mistake("/seller/code", profile.seller().code());
        if (seller != null) {
            errors.add(seller);
        }
        checkCodes(
                "/markets/",
                profile.markets(),
                Market::exists,
                new Text("市场代码表中没有此代码", "is no market: a country by ISO 3166-1 alpha-3, or EU"),
                errors);
        int home = profile.markets().indexOf(CountryCode.CHINA);
        if (home >= 0) {
            errors.add(FieldError.inBody(
                    "/markets/" + home, "NOT_ABROAD", new Text("出口店铺的市场应在境外", "must be abroad: the shop exports")));
        }
        checkCodes(
                "/languages/",
                profile.languages(),
                LanguageCode::exists,
                new Text("语言代码表中没有此代码", "is no language of ISO 639-1"),
                errors);
        return errors;
    }

    private static void checkCodes(
            String pointer, List<String> codes, Predicate<String> known, Text unknown, List<FieldError> errors) {
        Set<String> before = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!known.test(codes.get(i))) {
                errors.add(FieldError.inBody(pointer + i, FieldError.UNKNOWN, unknown));
            } else if (!before.add(codes.get(i))) {
                errors.add(FieldError.inBody(pointer + i, "REPEATED", new Text("重复出现", "is there already")));
            }
        }
    }
}
