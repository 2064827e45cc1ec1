package org.chuhai.logistics.customsdocument;

import java.util.Locale;
import org.chuhai.platform.problem.CommonProblem;

/** The kinds of documents as paths name them. */
final class KindOfPath {

    private KindOfPath() {}

    /** Refuses a name of no kind as a path that does not exist. */
    static DocumentKind of(String segment) {
        for (DocumentKind kind : DocumentKind.values()) {
            if (segment.equals(segment(kind))) {
                return kind;
            }
        }
        throw CommonProblem.notFound();
    }

    static String segment(DocumentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "s";
    }
}
