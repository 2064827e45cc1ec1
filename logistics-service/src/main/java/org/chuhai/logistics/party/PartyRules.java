package org.chuhai.logistics.party;

import java.util.ArrayList;
import java.util.List;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;

/** The rules of a firm's entry that look at more than one field, or into a code. */
final class PartyRules {

    private PartyRules() {}

    /** Codes that no firm can have, and a firm without code or name. */
    static List<FieldError> broken(RegisterParty command) {
        List<FieldError> errors = new ArrayList<>();
        if (command.creditCode() == null && command.customsCode() == null) {
            errors.add(FieldError.inBody(
                    "/creditCode",
                    FieldError.REQUIRED,
                    new Text("creditCode 与 customsCode 至少填写一个", "one of creditCode and customsCode must be given")));
        }
        if (command.name().zh() == null && command.name().en() == null) {
            errors.add(FieldError.inBody(
                    "/name", FieldError.REQUIRED, new Text("zh 与 en 至少填写一个", "one of zh and en must be given")));
        }
        if (command.creditCode() != null) {
            checkCreditCode(command.creditCode(), errors);
        }
        if (command.customsCode() != null && !CustomsCode.hasShape(command.customsCode())) {
            errors.add(FieldError.inBody(
                    "/customsCode",
                    "WRONG_SHAPE",
                    new Text("应为 6 位数字加 4 位数字或大写字母", "must be six digits and four digits or capital letters")));
        }
        return errors;
    }

    private static void checkCreditCode(String code, List<FieldError> errors) {
        if (!(PartyCode.of(code) instanceof SocialCreditCode credit)) {
            errors.add(FieldError.inBody(
                    "/creditCode",
                    "WRONG_SHAPE",
                    new Text("不是 18 位统一社会信用代码", "is no unified social credit code of 18 characters")));
        } else if (!credit.checkDigitsRight()) {
            errors.add(FieldError.inBody(
                    "/creditCode",
                    "WRONG_CHECK_DIGIT",
                    new Text("第 17、18 位校验码有误", "has wrong check characters at positions 17 and 18")));
        }
    }
}
