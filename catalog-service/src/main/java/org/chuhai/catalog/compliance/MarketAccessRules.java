package org.chuhai.catalog.compliance;

import java.util.ArrayList;
import java.util.List;
import org.chuhai.catalog.codetable.Claim;
import org.chuhai.catalog.codetable.Market;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;

/** The rules of a question that look at more than one field or into a table. */
final class MarketAccessRules {

    private MarketAccessRules() {}

    /** Every rule that the question breaks; whether shop and product exist is known elsewhere. */
    static List<FieldError> broken(CheckMarketAccess question) {
        List<FieldError> errors = new ArrayList<>();
        if ((question.productId() == null) == (question.hsCode() == null)) {
            errors.add(FieldError.inBody(
                    "/productId",
                    "PRODUCT_OR_CODE",
                    new Text("productId 与 hsCode 须且只须填一个", "either productId or hsCode says what the goods are")));
        }
        if (!Market.exists(question.market())) {
            errors.add(FieldError.inBody(
                    "/market",
                    FieldError.UNKNOWN,
                    new Text("市场代码表中没有此代码", "is no market: a country by ISO 3166-1 alpha-3, or EU")));
        }
        for (int i = 0; i < question.claims().size(); i++) {
            if (Claim.of(question.claims().get(i)) == null) {
                errors.add(FieldError.inBody(
                        "/claims/" + i,
                        FieldError.UNKNOWN,
                        new Text("宣称代码表中没有此代码", "is no code of the table of claims")));
            }
        }
        errors.addAll(Confirmations.broken(question.market(), question.confirmed()));
        return errors;
    }

    static FieldError unknown(String pointer) {
        return FieldError.inBody(pointer, FieldError.UNKNOWN, new Text("您看不到它", "is nothing that you can see"));
    }
}
