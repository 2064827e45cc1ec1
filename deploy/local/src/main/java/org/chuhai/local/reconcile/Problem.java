package org.chuhai.local.reconcile;

import java.util.List;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Why something could not be read, taken or joined.
 *
 * @param file as the user named it; null when it is about no file
 * @param line of a stream, from 1
 * @param where JSON pointer or XPath of a field
 * @param rule a {@link Rule}, a {@link Violation.Rule} or a rule of data files
 * @param text what is wrong, without the place
 */
record Problem(
        @Nullable String file,
        @Nullable Long line,
        @Nullable String where,
        String rule,
        Text text) {

    /** What inputs have to keep besides the limits of their fields. */
    enum Rule {
        NOT_FOUND,
        A_FOLDER,
        NOT_ALLOWED,
        NOT_READ,
        EMPTY,
        NO_DOCUMENT,
        TOO_LARGE,
        UNREADABLE,
        ONE_KIND_TWICE,
        SEVERAL_WITH_ONE_KEY,
        CHANGED_MEANWHILE,
        DOCUMENT_REFUSED,
        USAGE
    }

    static Problem of(@Nullable String file, Rule rule, Text text) {
        return new Problem(file, null, null, rule.name(), text);
    }

    static Problem of(@Nullable String file, Rule rule, String zh, String en) {
        return of(file, rule, new Text(zh, en));
    }

    /** About a document, where it stands. */
    static Problem at(Filed document, Rule rule, Text text) {
        Place place = document.place();
        return new Problem(place.source().name(), place.line(), null, rule.name(), text);
    }

    static List<Problem> of(String file, @Nullable Long line, List<Violation> violations) {
        return violations.stream()
                .map(violation -> new Problem(
                        file, line, violation.where(), violation.rule().name(), violation.text()))
                .toList();
    }

    /** One line: file, line and field, what is wrong, and the rule. */
    String in(Language language) {
        StringBuilder said = new StringBuilder();
        String separator = language == Language.ZH ? "：" : ": ";
        if (file != null) {
            said.append(file);
            if (line != null) {
                said.append(':').append(line);
            }
            said.append(separator);
        }
        if (where != null) {
            said.append(where).append(separator);
        }
        said.append(text.in(language));
        return language == Language.ZH
                ? said.append('（').append(rule).append('）').toString()
                : said.append(" (").append(rule).append(')').toString();
    }
}
