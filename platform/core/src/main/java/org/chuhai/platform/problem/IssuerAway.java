package org.chuhai.platform.problem;

import java.io.IOException;
import org.chuhai.platform.language.Text;

/** The issuer's keys could not be fetched: no token can be judged, which is not the caller's fault. */
final class IssuerAway {

    private IssuerAway() {}

    static boolean is(Throwable thrown) {
        return Causes.find(thrown, IOException.class) != null;
    }

    static Refusal refusal() {
        return CommonProblem.UNAVAILABLE
                .because(new Text("暂时无法联系身份提供方", "the issuer of tokens cannot be reached at the moment"))
                .with("Retry-After", "2");
    }
}
