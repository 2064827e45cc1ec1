package org.chuhai.logistics.transmission;

import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.ProblemKind;
import org.chuhai.platform.problem.ProblemType;
import org.chuhai.platform.problem.Refusal;

/** Why nothing can be sent. */
public enum TransmissionProblem implements ProblemType {
    NO_CUSTOMS_CHANNEL(
            409,
            new Text("店铺没有报关通道", "The shop has no channel to customs"),
            new Text(
                    "报文经店铺的报关账户发送。请先建立账户（PUT /v1/customs-accounts/{shopId}）并选择通道：模拟海关或交换文件夹。",
                    "Messages go by the customs account of the shop. Make one first (PUT /v1/customs-accounts/{shopId}) with a"
                            + " channel: the simulator, or folders.")),
    MESSAGE_HANDED_OVER(
            409,
            new Text("报文已经交出", "The message has left"),
            new Text(
                    "报文已交给通道，不能再撤回。等待海关回执；海关已受理的申报单可申请撤销（/v1/declarations/{id}/cancellation）。",
                    "The message was given to the channel and cannot be taken back. Wait for customs' receipts; what customs has taken is"
                            + " cancelled by request (/v1/declarations/{id}/cancellation).")),
    MESSAGE_NOT_SETTLED(
            409,
            new Text("尚不能确定报文是否已经交出", "It is not known whether the message has left"),
            new Text(
                    "报文已放入发送区，是否已被取走只有交换文件夹才知道，而它现在没有答复，或者正在发送。文件夹恢复后再试；在此之前不能撤回。",
                    "The message was laid ready, and only the exchange folder knows whether it has left; it does not answer now, or the"
                            + " message is just being sent. Try again when the folder is back; until then nothing is taken back.")),
    MESSAGE_ANSWERED(
            409,
            new Text("海关已答复该报文", "Customs has answered the message"),
            new Text(
                    "报文已有海关回执，无需重新交出：见 /v1/customs-receipts?transmissionId=。",
                    "A message that has receipts need not be handed over again: see"
                            + " /v1/customs-receipts?transmissionId=.")),
    MESSAGE_SUPERSEDED(
            409,
            new Text("报文已不是单证的最新报文", "The message is not the latest of its document"),
            new Text(
                    "只有单证的最新报文、且单证仍在申报中时才能重新交出；否则请发送单证的现有内容。",
                    "Only the latest message of a document that is still declared is handed over again; else send what the document"
                            + " says now."));

    private final ProblemKind kind;

    TransmissionProblem(int status, Text title, Text help) {
        kind = new ProblemKind(status, title, help);
    }

    static Refusal noChannel() {
        return NO_CUSTOMS_CHANNEL.because(
                new Text("该店铺没有可用的报关账户或通道", "the shop has no customs account, or one without a channel"));
    }

    static Refusal left() {
        return MESSAGE_HANDED_OVER.because(
                new Text("该报文已交给通道，不能撤回", "the message was given to its channel and cannot be taken back"));
    }

    static Refusal notSettled(Text why) {
        return MESSAGE_NOT_SETTLED.because(new Text("通道没有答复：", "the channel does not tell:").followedBy(why));
    }

    static Refusal answered() {
        return MESSAGE_ANSWERED.because(new Text("海关已答复该报文", "customs has answered the message"));
    }

    static Refusal superseded() {
        return MESSAGE_SUPERSEDED.because(
                new Text("该单证已有更新的报文，或已不在申报中", "the document has a later message, or is not declared any more"));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
