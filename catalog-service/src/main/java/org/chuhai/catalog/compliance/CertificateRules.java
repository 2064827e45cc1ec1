package org.chuhai.catalog.compliance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chuhai.catalog.codetable.CertificateKind;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** The rules of a certificate that look at more than one field or into a code table. */
final class CertificateRules {

    private CertificateRules() {}

    /** Every rule that the content breaks; whether the products exist is known elsewhere. */
    static List<FieldError> broken(CertificateContent content) {
        List<FieldError> errors = new ArrayList<>();
        if (CertificateKind.of(content.kind()) == null) {
            errors.add(FieldError.inBody(
                    "/kind", FieldError.UNKNOWN, new Text("证书种类表中没有此代码", "is no code of the table of kinds")));
        }
        Set<UUID> before = new HashSet<>();
        for (int i = 0; i < content.products().size(); i++) {
            if (!before.add(content.products().get(i))) {
                errors.add(FieldError.inBody("/products/" + i, "REPEATED", new Text("重复出现", "is there already")));
            }
        }
        LocalDate from = day("/validFrom", content.validFrom(), errors);
        LocalDate to = day("/validTo", content.validTo(), errors);
        if (from != null && to != null && to.isBefore(from)) {
            errors.add(FieldError.inBody(
                    "/validTo", "BEFORE_FIRST_DAY", new Text("不得早于生效日", "must not be before the first day")));
        }
        return errors;
    }

    /** A rejection says why. */
    static List<FieldError> broken(VerifyCertificate command) {
        return command.outcome() == VerificationOutcome.REJECTED && command.note() == null
                ? List.of(FieldError.inBody(
                        "/note", FieldError.REQUIRED, new Text("驳回时须说明理由", "must say why it is rejected")))
                : List.of();
    }

    static FieldError unknownProduct(int index) {
        return FieldError.inBody(
                "/products/" + index,
                FieldError.UNKNOWN,
                new Text("店铺没有此商品", "is no product of the shop that you can see"));
    }

    private static @Nullable LocalDate day(String pointer, String text, List<FieldError> errors) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            errors.add(FieldError.inBody(pointer, "NOT_A_DAY", new Text("日历上没有这一天", "is no day of the calendar")));
            return null;
        }
    }
}
