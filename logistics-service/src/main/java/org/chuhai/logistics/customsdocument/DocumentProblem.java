package org.chuhai.logistics.customsdocument;

import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.ProblemKind;
import org.chuhai.platform.problem.ProblemType;

/** What documents refuse. */
public enum DocumentProblem implements ProblemType {
    DOCUMENT_IS_FOLLOWED(
            409,
            new Text("单证由另一服务告知", "The document is told by another service"),
            new Text(
                    "订单在哪里成交，就在哪里修改或取消；其变更会成为这里的新版本。申报状态（submission、acceptance、withdrawal）仍在这里说明。",
                    "An order is changed or cancelled where it was sold; what changes there becomes a revision here. How far it"
                            + " has gone with customs (submission, acceptance, withdrawal) is still said here.")),
    CASE_NOT_MATCHED(
            409,
            new Text("案件尚未一致", "The case does not match"),
            new Text(
                    "申报单须待其案件一致（MATCHED）或经批准豁免（WAIVED）后才能申报。errors 指出案件、状态和阻断性差异的数目：补齐单证，更正差异，或由负责人豁免。",
                    "A declaration is sent when its case matches or is waived. errors names the case, its state, and how many"
                            + " findings block: file what is missing, correct what differs, or let a manager waive it.")),
    DECLARED_FROM_HERE(
            409,
            new Text("申报单由此申报", "The declaration is sent from here"),
            new Text(
                    "经 /v1/declarations 申报的申报单，其进度由海关回执告知，不由人说明；海关收到之后，其内容只经修改申请改变。",
                    "How far a declaration is that is sent by /v1/declarations, receipts tell, and nobody by hand; once customs has it,"
                            + " what it says changes by an amendment that customs grants.")),
    MESSAGE_WAITS(
            409,
            new Text("报文尚待发送", "The message waits to leave"),
            new Text(
                    "单证的报文尚未交出，撤回或取消单证并不会使报文停止发送。先撤回报文（POST /v1/customs-transmissions/{id}/withdrawal），单证随之成为草稿。",
                    "The document's message has not left yet, and would leave though the document is withdrawn or cancelled. Take the"
                            + " message back first (POST /v1/customs-transmissions/{id}/withdrawal): by that the document is a draft.")),
    LIST_IS_DECLARED(
            409,
            new Text("清单已经申报", "The list has been declared"),
            new Text(
                    "清单申报之后，其订单和运单不得取消，其中由海关报文携带的内容也不得更改（V07）。errors 指出清单：先撤回（withdrawal）或撤销，再更改或取消，然后重新申报。报文不携带的内容可以更改。",
                    "Once its list is declared, an order or a waybill is not called off, and what customs' messages carry of it does"
                            + " not change (V07). errors names the lists: withdraw them first, then change or call off and"
                            + " declare anew. What no message carries may change.")),
    DOCUMENT_IS_STALE(
            409,
            new Text("单证版本过旧", "The document is out of date"),
            new Text(
                    "已申报的单证以申报时间较新者为准（V11）：申报时间早于现有版本的报文会被海关忽略，这里也不保存。",
                    "Of what was declared the newer application counts (V11): customs ignores a message whose time lies before that"
                            + " of the present revision, and it is not stored here either."));

    private final ProblemKind kind;

    DocumentProblem(int status, Text title, Text help) {
        kind = new ProblemKind(status, title, help);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
