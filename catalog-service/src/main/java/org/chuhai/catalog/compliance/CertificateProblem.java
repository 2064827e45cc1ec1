package org.chuhai.catalog.compliance;

import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.ProblemKind;
import org.chuhai.platform.problem.ProblemType;
import org.chuhai.platform.problem.Refusal;

/** What certificates refuse. */
public enum CertificateProblem implements ProblemType {
    CERTIFICATE_STATE_REFUSES(
            409,
            new Text("证书当前状态不允许", "The certificate's state does not allow this"),
            new Text(
                    "证书只核验一次，只有有效的证书可以撤销；被驳回或撤销后请重新提交一份。allowed 列出现在可以进行的操作。",
                    "A certificate is verified once, and only a valid one can be revoked; after a rejection or a revocation submit"
                            + " another. allowed lists what is possible now.")),
    CERTIFICATE_NUMBER_TAKEN(
            409,
            new Text("证书编号已提交", "The certificate is there already"),
            new Text(
                    "店铺已有同类、同编号且待核验或有效的证书。请使用已有的证书；如内容有误，先撤销或驳回后再提交。",
                    "The shop has a certificate of this kind and number that is submitted or valid. Work with the one that there is;"
                            + " where it is wrong, have it rejected or revoked first."));

    private final ProblemKind kind;

    CertificateProblem(int status, Text title, Text help) {
        kind = new ProblemKind(status, title, help);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    /** Why a certificate in this state does not take the action. */
    static Text reason(CertificateState state, CertificateAction action) {
        return new Text(
                "证书" + state.words().zh() + "，不能" + action.words().zh(),
                "a certificate that is " + state.words().en() + " cannot "
                        + action.words().en());
    }

    static Refusal stateRefuses(CertificateState state, Text reason) {
        return CERTIFICATE_STATE_REFUSES.because(reason).allowing(CertificateLifeCycle.actions(state));
    }

    static Refusal numberTaken(String number) {
        return CERTIFICATE_NUMBER_TAKEN
                .because(new Text(
                        "店铺已有编号为 " + number + " 的同类证书",
                        "the shop has a certificate of this kind with the number " + number))
                .at(FieldError.inBody("/number", "TAKEN", new Text("已提交过", "is there already")));
    }
}
