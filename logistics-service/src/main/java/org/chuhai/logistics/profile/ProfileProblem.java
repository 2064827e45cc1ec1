package org.chuhai.logistics.profile;

import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.ProblemKind;
import org.chuhai.platform.problem.ProblemType;

/** What profiles refuse. */
public enum ProfileProblem implements ProblemType {
    PROFILE_STATE_REFUSES(
            409,
            new Text("比对方案当前状态不允许", "The profile's state does not allow this"),
            new Text(
                    "只有草稿可以修改或删除；生效过的方案保持不变，报告以它为依据。请以它为基础（basedOn）新建草稿。allowed 列出现在可以进行的操作。",
                    "Only a draft is changed or deleted; what was in force stays as it was, because reports were made with it. Draft"
                            + " another one that is based on it (basedOn). allowed lists what is possible now.")),
    TOO_MANY_PROFILES(
            409,
            new Text("比对方案过多", "There are too many profiles"),
            new Text(
                    "一个租户最多保留 " + ProfileService.MOST_DRAFTS + " 份草稿。请删除或启用已有的草稿。",
                    "A tenant keeps at most " + ProfileService.MOST_DRAFTS
                            + " drafts. Delete or activate some first."));

    private final ProblemKind kind;

    ProfileProblem(int status, Text title, Text help) {
        kind = new ProblemKind(status, title, help);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
