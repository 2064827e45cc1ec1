package org.chuhai.logistics.dec;

import java.util.List;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Violations;
import org.chuhai.logistics.xmlmessage.Wording;
import org.chuhai.platform.language.Text;

/**
 * The orders that a form names: the numbers of its attached documents of category 10000004 (order of a cross-border export
 * between businesses), each once, in the order of the message.
 */
record DecOrderNumbers(List<String> all) {

    private static final String CATEGORY = "10000004";
    private static final int LONGEST = 60;

    DecOrderNumbers {
        all = List.copyOf(all);
    }

    static DecOrderNumbers of(Structure form) {
        return new DecOrderNumbers(
                rows(form).stream().map(row -> row.text("EdocID")).distinct().toList());
    }

    private static List<Structure> rows(Structure form) {
        return form.parts("EdocRealation").stream()
                .filter(row -> CATEGORY.equals(row.optional("EdocCode")))
                .toList();
    }

    /** The row of one order; S says that it is data, not a file. */
    static Structure row(String orderNo) {
        return Structure.builder()
                .put("EdocID", orderNo, "/orderNo")
                .put("EdocCode", CATEGORY)
                .put("EdocFomatType", "S")
                .build();
    }

    String first() {
        return all.getFirst();
    }

    /** Those behind the first. */
    List<String> further() {
        return all.subList(1, all.size());
    }

    static void check(Structure form, Violations violations) {
        List<Structure> rows = rows(form);
        rows.forEach(row -> checkNumber(row, violations));
        if (rows.isEmpty()) {
            violations.add(Integer.MAX_VALUE, form.where() + "/EdocRealation", Rule.REQUIRED, noOrder());
        }
    }

    private static void checkNumber(Structure row, Violations violations) {
        String where = row.where() + "/EdocID";
        String number = row.optional("EdocID");
        if (number == null && !violations.areAbout(where)) {
            violations.add(
                    row.position(),
                    where,
                    Rule.REQUIRED,
                    new Text(
                            "类别为 " + CATEGORY + " 的随附单证没有订单编号（EdocID）",
                            "the attached document of category " + CATEGORY + " has no order number (EdocID)"));
        } else if (number != null && number.codePointCount(0, number.length()) > LONGEST) {
            violations.add(
                    row.position(),
                    where,
                    Rule.WRONG_LENGTH,
                    new Text(
                            "订单编号（EdocID）最多 " + LONGEST + " 个字符：" + Wording.zhQuoted(number),
                            "the order number (EdocID) may have at most " + LONGEST + " characters: "
                                    + Wording.quoted(number)));
        }
    }

    private static Text noOrder() {
        return new Text(
                "没有类别（EdocCode）为 " + CATEGORY + " 的随附单证（EdocRealation），报关单因此没有订单编号",
                "no attached document (EdocRealation) has the category (EdocCode) " + CATEGORY
                        + ", so the form names no order");
    }
}
