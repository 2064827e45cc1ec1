package org.chuhai.assessment.learner;

/** How much room a learner's record gives each datum. Constants, because annotations want them. */
final class LearnerLimits {

    /** Characters of a pseudonym. */
    static final int ALIAS = 60;

    /** Characters of a token's subject: OpenID Connect allows no more. */
    static final int SUBJECT = 255;

    /** Characters of an issuer's URL. */
    static final int ISSUER = 500;

    /** Shops of one learner. */
    static final int SHOPS = 50;

    static final int REASON = 500;

    /** One line of text: no control characters, and no blank at either end. */
    static final String TEXT =
            "^[^" + LearnerLimits.UNSEEN + "]([^" + LearnerLimits.CONTROLS + "]*[^" + LearnerLimits.UNSEEN + "])?$";

    static final String TEXT_IN_WORDS =
            "不得为空，首尾不得有空白，不得含控制字符 | must have visible characters at both ends and no control characters";

    private static final String CONTROLS = "\\x00-\\x1F\\x7F\\uFFFE\\uFFFF";
    private static final String UNSEEN =
            "\\x00-\\x20\\x7F\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFFFE\\uFFFF";

    private LearnerLimits() {}
}
