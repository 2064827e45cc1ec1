package org.chuhai.logistics.productfact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.party.OtherCode;
import org.chuhai.logistics.party.PartyCode;
import org.chuhai.logistics.party.SocialCreditCode;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** The rules of an item's content that look at more than one member or into a code table. */
final class ProductFactRules {

    private static final CodeTables TABLES = CodeTables.shipped();

    private ProductFactRules() {}

    static List<FieldError> broken(PutProductFact content) {
        List<FieldError> errors = new ArrayList<>();
        List<String> units = content.legalUnits() == null ? List.of() : content.legalUnits();
        for (int i = 0; i < units.size(); i++) {
            if (TABLES.units().get(units.get(i)) == null) {
                errors.add(FieldError.inBody(
                        "/legalUnits/" + i,
                        FieldError.UNKNOWN,
                        new Text("计量单位代码表中没有此代码", "is no code of a unit of customs")));
            }
        }
        if (units.size() == 2 && units.getFirst().equals(units.getLast())) {
            errors.add(FieldError.inBody(
                    "/legalUnits/1",
                    "DUPLICATE",
                    new Text(
                            "与第一法定单位相同；没有第二法定单位时请省略",
                            "is the first legal unit too; leave it out if there is no second")));
        }
        if (content.origin() != null && TABLES.countries().get(content.origin()) == null) {
            errors.add(FieldError.inBody(
                    "/origin",
                    FieldError.UNKNOWN,
                    new Text("国别代码表中没有此代码", "is no code of a country, ISO 3166-1 alpha-3")));
        }
        if (content.ciqCode() != null && !content.ciqCode().startsWith(content.hsCode())) {
            errors.add(FieldError.inBody(
                    "/ciqCode", "MISMATCH", new Text("前 10 位应为 hsCode", "must begin with the digits of hsCode")));
        }
        if (content.producer() != null) {
            checkProducer(content.producer(), errors);
        }
        return errors;
    }

    /** Members that the catalogue tells, and which would say something else than it does. */
    static List<FieldError> changed(PutProductFact told, PutProductFact put) {
        List<FieldError> errors = new ArrayList<>();
        check("/name", told.name(), put.name(), errors);
        check("/hsCode", told.hsCode(), put.hsCode(), errors);
        check("/legalUnits", told.legalUnits(), put.legalUnits(), errors);
        check("/netWeightKg", told.netWeightKg(), put.netWeightKg(), errors);
        check("/origin", told.origin(), put.origin(), errors);
        return errors;
    }

    private static void check(String pointer, @Nullable Object told, @Nullable Object put, List<FieldError> errors) {
        if (!Objects.equals(told, put)) {
            errors.add(FieldError.inBody(
                    pointer, "FOLLOWED", new Text("由商品目录告知，不能在这里修改", "is told by the catalogue and not changed here")));
        }
    }

    private static void checkProducer(PutProductFact.Producer producer, List<FieldError> errors) {
        switch (PartyCode.of(producer.code())) {
            case SocialCreditCode credit
            when !credit.checkDigitsRight() ->
                errors.add(FieldError.inBody(
                        "/producer/code",
                        "WRONG_CHECK_DIGIT",
                        new Text("第 17、18 位校验码有误", "has wrong check characters at positions 17 and 18")));
            case OtherCode other
            when other.resemblesSocialCreditCode() ->
                errors.add(FieldError.inBody(
                        "/producer/code",
                        "WRONG_SHAPE",
                        new Text("不是 18 位统一社会信用代码", "is no unified social credit code of 18 characters")));
            case PartyCode right -> {
                // A producer need not be registered.
            }
        }
    }
}
