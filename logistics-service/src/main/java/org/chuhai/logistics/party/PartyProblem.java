package org.chuhai.logistics.party;

import java.util.ArrayList;
import java.util.List;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.ProblemCode;
import org.chuhai.platform.problem.ProblemType;
import org.chuhai.platform.problem.Refusal;

/** What the party registry refuses. */
public enum PartyProblem implements ProblemType {
    PARTY_CODE_TAKEN(
            409,
            new Text("代码已登记", "The code is registered already"),
            new Text(
                    "每个信用代码和海关编码在登记册中只属于一家企业。请修改已有的企业，或检查代码。",
                    "Each credit code and each customs code belongs to one firm of the registry. Change that firm, or check the code.")),
    PARTY_REGISTRY_FULL(
            409,
            new Text("登记册已满", "The registry is full"),
            new Text(
                    "一个租户最多登记 " + PartyService.MOST_PARTIES + " 家企业。请删除不再使用的企业。",
                    "A tenant registers at most " + PartyService.MOST_PARTIES
                            + " firms. Remove those that are not used any more."));

    private final int status;
    private final Text title;
    private final Text help;

    PartyProblem(int status, Text title, Text help) {
        this.status = status;
        this.title = title;
        this.help = help;
    }

    @Override
    public String code() {
        return ProblemCode.of(this);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Text help() {
        return help;
    }

    static Refusal taken(String field, String code) {
        return PARTY_CODE_TAKEN
                .because(new Text(
                        "代码 " + code + " 已属于另一家登记企业", "the code " + code + " belongs to another registered firm"))
                .at(FieldError.inBody("/" + field, "TAKEN", new Text("已被使用", "is taken")));
    }

    /** Refuses codes that no firm can have, and a firm without code or name. */
    static void check(RegisterParty command) {
        List<FieldError> errors = new ArrayList<>();
        if (command.creditCode() == null && command.customsCode() == null) {
            errors.add(FieldError.inBody(
                    "/creditCode",
                    "REQUIRED",
                    new Text("creditCode 与 customsCode 至少填写一个", "one of creditCode and customsCode must be given")));
        }
        if (command.name().zh() == null && command.name().en() == null) {
            errors.add(FieldError.inBody(
                    "/name", "REQUIRED", new Text("zh 与 en 至少填写一个", "one of zh and en must be given")));
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
        if (!errors.isEmpty()) {
            throw CommonProblem.invalid(errors);
        }
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
