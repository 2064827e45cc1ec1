package org.chuhai.logistics.batch;

import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.ProblemKind;
import org.chuhai.platform.problem.ProblemType;

/** What batches refuse. */
public enum BatchProblem implements ProblemType {
    BATCH_STATE_REFUSES(
            409,
            new Text("批次当前状态不允许", "The batch's state does not allow this"),
            new Text(
                    "只有正在比对的批次可以取消，只有已结束的批次可以删除。allowed 列出现在可以进行的操作。",
                    "Only a batch that is being judged is cancelled, and only one that has ended is deleted. allowed lists what is"
                            + " possible now.")),
    TOO_MANY_BATCHES(
            409,
            new Text("未完成的批次过多", "There are too many unfinished batches"),
            new Text(
                    "一个租户同时只能有有限个尚未结束的批次。请等待其中一个结束，或取消一个。",
                    "A tenant has a limited number of batches that have not ended. Wait for one, or cancel one.")),
    BATCH_STORAGE_FULL(
            409,
            new Text("批次占用的空间已满", "The room for batches is used up"),
            new Text(
                    "一个租户保存的批次（按上传时的字节数计）有上限。请删除不再需要的批次，或等待其到期。",
                    "The batches that a tenant keeps have a limit, counted in bytes as they were uploaded. Delete those that nobody"
                            + " needs any more, or wait until they expire.")),
    TOO_MANY_TRANSFERS(
            429,
            new Text("同时进行的上传或下载过多", "There are too many uploads or downloads at the same time"),
            new Text(
                    "一个租户同时进行的批次上传和结果下载各有上限，以免影响其他租户。请在 Retry-After 秒后重试。",
                    "Uploads of batches and downloads of results are limited for each tenant, so that others have room too. Try again"
                            + " after Retry-After seconds.")),
    BATCH_UNREADABLE(
            422,
            new Text("上传的文件无法读取", "The upload cannot be read"),
            new Text(
                    "文件整体无法使用（例如不是 UTF-8、CSV 表头有误、压缩包不安全或没有任何行），未保留任何内容。请按 errors 改正后重新上传。",
                    "The file as a whole is of no use: not UTF-8, a CSV header with mistakes, an archive that is not safe, or no row"
                            + " at all. Nothing of it is judged. Correct what errors names and send it again."));

    private final ProblemKind kind;

    BatchProblem(int status, Text title, Text help) {
        kind = new ProblemKind(status, title, help);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
