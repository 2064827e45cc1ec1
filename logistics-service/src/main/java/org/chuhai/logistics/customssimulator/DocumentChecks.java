package org.chuhai.logistics.customssimulator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.xmlmessage.Structure;
import org.jspecify.annotations.Nullable;

/** What is checked of a document by itself: its structure, and K1 to K6. */
final class DocumentChecks {

    private final Submission submission;
    private final List<Breach> breaches = new ArrayList<>();

    private DocumentChecks(Submission submission) {
        this.submission = submission;
    }

    /** All breaches; values are looked at only where the structure is right. */
    static List<Breach> of(Submission submission) {
        DocumentChecks checks = new DocumentChecks(submission);
        checks.body();
        for (Violation violation : submission.violations()) {
            checks.breaches.add(new Breach(
                    Breach.STRUCTURE,
                    submission.kind().formatError(),
                    violation.where() + " " + violation.text().zh()));
        }
        if (submission.violations().isEmpty()) {
            checks.values();
            checks.identity();
        }
        return checks.breaches;
    }

    private void values() {
        weights();
        for (int i = 0; i < submission.lines().size(); i++) {
            line("第" + (i + 1) + "行", submission.lines().get(i));
        }
    }

    /** The number that who sends a form gives it is required by nothing but our need to know it again. */
    private void identity() {
        if (submission.key() == null) {
            breaches.add(new Breach(Breach.STRUCTURE, submission.kind().formatError(), "缺少企业给出的编号，无法识别"));
        }
    }

    /** K6. */
    private void body() {
        boolean hasBody = submission.kind() == Submitted.FORM
                || !submission.kind().lines().isEmpty();
        if (hasBody && submission.lines().isEmpty()) {
            add(6, "表体不能为空");
        }
    }

    /** K1. */
    private void weights() {
        BigDecimal gross = submission.head().optionalAmount("grossWeight");
        BigDecimal net = submission.head().optionalAmount("netWeight");
        if (gross != null && gross.signum() <= 0) {
            add(1, "毛重应大于 0");
        }
        if (net != null && net.signum() <= 0) {
            add(1, "净重应大于 0");
        }
        if (gross != null && net != null && net.compareTo(gross) > 0) {
            add(1, "净重不能大于毛重");
        }
    }

    private void line(String name, Structure line) {
        prices(name, line);
        if (submission.kind() == Submitted.LIST || submission.kind() == Submitted.FORM) {
            units(name, line);
        }
    }

    /** K2 and K3. */
    private void prices(String name, Structure line) {
        BigDecimal price = line.optionalAmount("price");
        BigDecimal total = line.optionalAmount("totalPrice");
        if (price == null || total == null) {
            return;
        }
        if (price.signum() <= 0) {
            add(2, name + "单价应大于 0");
        }
        if (total.signum() <= 0) {
            add(2, name + "总价应大于 0");
        }
        if (submission.kind() == Submitted.ORDER
                && price.multiply(line.amount("qty")).compareTo(total) != 0) {
            add(3, name + "总价不等于单价乘以数量");
        }
    }

    /** K4 and K5. */
    private void units(String name, Structure line) {
        if (line.text("unit1").equals(line.optional("unit"))
                && line.amount("qty").compareTo(line.amount("qty1")) != 0) {
            add(4, name + "单位与法定单位相同，数量应等于法定数量");
        }
        String unit2 = line.optional("unit2");
        @Nullable BigDecimal qty2 = line.optionalAmount("qty2");
        if (unit2 == null && qty2 != null) {
            add(5, name + "没有第二单位，不应填写第二数量");
        }
        if (unit2 != null && (qty2 == null || qty2.signum() <= 0)) {
            add(5, name + "有第二单位，第二数量应大于 0");
        }
    }

    private void add(int rule, String words) {
        breaches.add(new Breach("K" + rule, submission.kind().businessError(rule), words));
    }
}
