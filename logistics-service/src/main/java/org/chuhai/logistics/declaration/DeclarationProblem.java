package org.chuhai.logistics.declaration;

import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.ProblemKind;
import org.chuhai.platform.problem.ProblemType;

/** What declarations refuse. */
public enum DeclarationProblem implements ProblemType {
    DECLARATION_INCOMPLETE(
            409,
            new Text("申报单尚不完整", "The declaration is not complete"),
            new Text(
                    "errors 逐一指出尚缺的内容：补充（PUT supplements）之后再申报。",
                    "errors names what is missing: supplement it (PUT supplements), then submit.")),
    REQUEST_PENDING(
            409,
            new Text("前一申请尚未答复", "An earlier request is not answered"),
            new Text(
                    "海关对前一修改或撤销申请作出答复之前，不能再提出申请。",
                    "Before customs has answered the request that is under way, no other is made.")),
    NOT_BY_MESSAGE(
            409,
            new Text("此申请不经报文提出", "The request does not go by message"),
            new Text(
                    "报关单的修改和撤销在国际贸易单一窗口办理（修撤单）；其结果由回执告知这里。清单以 CEB603（变更）和 CEB605 申请。",
                    "The form is amended and cancelled in the Single Window itself; receipts tell the result here. For a list, CEB603"
                            + " (change) and CEB605 are sent.")),
    NO_CUSTOMS_NUMBER(
            409,
            new Text("海关尚未给出编号", "Customs has given no number"),
            new Text(
                    "修改和撤销申请须写明海关编号（invtNo）。请等待带有编号的回执。",
                    "Requests to amend and to cancel name customs' number (invtNo). Wait for the receipt that brings it."));

    private final ProblemKind kind;

    DeclarationProblem(int status, Text title, Text help) {
        kind = new ProblemKind(status, title, help);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
