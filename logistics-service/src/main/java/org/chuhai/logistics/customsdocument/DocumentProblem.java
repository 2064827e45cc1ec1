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
                            + " has gone with customs (submission, acceptance, withdrawal) is still said here."));

    private final ProblemKind kind;

    DocumentProblem(int status, Text title, Text help) {
        kind = new ProblemKind(status, title, help);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
