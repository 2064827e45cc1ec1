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
                            + " channel: the simulator, or folders."));

    private final ProblemKind kind;

    TransmissionProblem(int status, Text title, Text help) {
        kind = new ProblemKind(status, title, help);
    }

    static Refusal noChannel() {
        return NO_CUSTOMS_CHANNEL.because(
                new Text("该店铺没有可用的报关账户或通道", "the shop has no customs account, or one without a channel"));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
