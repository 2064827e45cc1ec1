package org.chuhai.logistics.party;

import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.ProblemKind;
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

    private final ProblemKind kind;

    PartyProblem(int status, Text title, Text help) {
        kind = new ProblemKind(status, title, help);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    static Refusal taken(String field, String code) {
        return PARTY_CODE_TAKEN
                .because(new Text(
                        "代码 " + code + " 已属于另一家登记企业", "the code " + code + " belongs to another registered firm"))
                .at(FieldError.inBody("/" + field, "TAKEN", new Text("已被使用", "is taken")));
    }
}
