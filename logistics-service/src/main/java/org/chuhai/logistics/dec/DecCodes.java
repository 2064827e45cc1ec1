package org.chuhai.logistics.dec;

import java.util.List;
import java.util.regex.Pattern;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.codetable.Country;
import org.chuhai.logistics.codetable.Currency;
import org.chuhai.logistics.codetable.PackageType;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.logistics.xmlmessage.Violations;
import org.chuhai.logistics.xmlmessage.Wording;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * The codes of the form: three letters for currencies and countries, two digits for packages. A code that has that form
 * already stays, even when our tables lack it; any other is looked up, and one without exactly one counterpart is refused.
 */
final class DecCodes {

    private static final Pattern LETTERS = Pattern.compile("[A-Z]{3}");
    private static final int PACKAGE = 2;

    private final CodeTables tables;

    DecCodes(CodeTables tables) {
        this.tables = tables;
    }

    @Nullable String currency(@Nullable String code, String pointer, Violations violations) {
        Currency row = tables.currencies().get(code);
        return alphabetic(code, row == null ? null : row.code(), pointer, violations, "币制", "currency");
    }

    @Nullable String country(@Nullable String code, String pointer, Violations violations) {
        Country row = tables.countries().get(code);
        return alphabetic(code, row == null ? null : row.code(), pointer, violations, "国家（地区）", "country");
    }

    private static @Nullable String alphabetic(
            @Nullable String code,
            @Nullable String letters,
            String pointer,
            Violations violations,
            String zh,
            String en) {
        if (code == null || LETTERS.matcher(code).matches()) {
            return code;
        }
        if (letters == null) {
            violations.add(
                    pointer,
                    Rule.NOT_AN_ALLOWED_VALUE,
                    new Text(
                            zh + " " + Wording.zhQuoted(code) + " 没有对应的三位字母代码，报关单只能填字母代码",
                            "the " + en + " " + Wording.quoted(code)
                                    + " has no code of three letters, which a form wants"));
        }
        return letters == null ? code : letters;
    }

    /** The one character of a list stands for several kinds of package, of which only a person knows the right one. */
    String packageType(String code, String pointer, Violations violations) {
        if (code.length() == PACKAGE) {
            return code;
        }
        List<String> meant = tables.packageTypes().ofListCode(code).stream()
                .map(PackageType::code)
                .toList();
        if (meant.size() != 1) {
            violations.add(
                    pointer,
                    Rule.NOT_AN_ALLOWED_VALUE,
                    new Text(
                            "报关单的包装种类为两位代码；" + Wording.zhQuoted(code) + " 可能是 " + meant,
                            "a form has kinds of package of two digits; " + Wording.quoted(code) + " may be " + meant));
        }
        return meant.size() == 1 ? meant.getFirst() : code;
    }
}
