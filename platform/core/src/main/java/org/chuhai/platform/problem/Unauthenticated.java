package org.chuhai.platform.problem;

import org.chuhai.platform.language.Text;

/** The one answer to every token that cannot be used: which of its checks failed is nobody's business. */
final class Unauthenticated {

    private Unauthenticated() {}

    static Refusal refusal() {
        return CommonProblem.UNAUTHENTICATED
                .because(new Text("需要有效的 Bearer 令牌", "a valid bearer token is needed"))
                .with("WWW-Authenticate", "Bearer");
    }
}
