package org.chuhai.logistics.ceb;

import java.util.regex.Pattern;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.codetable.Country;
import org.chuhai.logistics.codetable.Currency;
import org.chuhai.logistics.codetable.DealTerms;
import org.chuhai.logistics.codetable.PackageType;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.logistics.xmlmessage.Wording;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * The codes of these messages: three digits for currencies and countries, one character for packages. A code that has that
 * form already stays, even when our tables lack it; any other is looked up, and one without a counterpart is refused.
 */
final class CebCodes {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{3}");
    private static final String FOB = "3";

    private final CodeTables tables;

    CebCodes(CodeTables tables) {
        this.tables = tables;
    }

    String currency(String code, String pointer, CebDraft draft) {
        Currency row = tables.currencies().get(code);
        return numeric(code, row == null ? null : row.number(), pointer, draft, "币制", "currency");
    }

    String country(String code, String pointer, CebDraft draft) {
        Country row = tables.countries().get(code);
        return numeric(code, row == null ? null : row.number(), pointer, draft, "国家（地区）", "country");
    }

    private static String numeric(
            String code, @Nullable String number, String pointer, CebDraft draft, String zh, String en) {
        if (NUMBER.matcher(code).matches()) {
            return code;
        }
        if (number == null) {
            draft.refuse(
                    pointer,
                    Rule.NOT_AN_ALLOWED_VALUE,
                    new Text(
                            zh + " " + Wording.zhQuoted(code) + " 在跨境电商报文的代码表中没有对应的三位数字代码",
                            "the " + en + " " + Wording.quoted(code)
                                    + " has no three-digit code in the tables of these messages"));
        }
        return number == null ? code : number;
    }

    String packageType(String code, String pointer, CebDraft draft) {
        if (code.length() == 1) {
            return code;
        }
        PackageType row = tables.packageTypes().get(code);
        String character = row == null ? null : row.listCode();
        if (character == null) {
            draft.refuse(
                    pointer,
                    Rule.NOT_AN_ALLOWED_VALUE,
                    new Text(
                            "包装种类 " + Wording.zhQuoted(code) + " 没有对应的一位代码",
                            "the kind of package " + Wording.quoted(code) + " has no code of one character"));
        }
        return character == null ? code : character;
    }

    /** Prices of these messages are FOB; another basis cannot be told, and no price is recomputed here. */
    void mustBeFob(@Nullable String incoterm, String pointer, CebDraft draft) {
        DealTerms terms = tables.dealTerms().ofIncoterm(incoterm);
        if (incoterm != null && (terms == null || !terms.code().equals(FOB))) {
            draft.refuse(
                    pointer,
                    Rule.NOT_AN_ALLOWED_VALUE,
                    new Text(
                            "电子订单的价格为 FOB（或 FCA、FAS），不能是 " + Wording.zhQuoted(incoterm),
                            "the prices of this message are FOB (or FCA, FAS), not " + Wording.quoted(incoterm)));
        }
    }
}
