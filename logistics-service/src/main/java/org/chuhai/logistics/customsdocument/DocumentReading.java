package org.chuhai.logistics.customsdocument;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What arrives over HTTP as documents, or the refusal that says everything that is wrong with it. */
public final class DocumentReading {

    /** Mistakes in the writing of the JSON; the others are mistakes in what it says. */
    private static final Set<Violation.Rule> MALFORMED =
            EnumSet.of(Violation.Rule.UNKNOWN_MEMBER, Violation.Rule.WRONG_TYPE);

    private DocumentReading() {}

    /** The body as a tree. */
    public static ObjectNode tree(@Nullable InputStream body) {
        if (body == null) {
            throw unreadable("", new Text("此操作需要请求体", "this operation needs a body"));
        }
        try {
            return StrictTree.read(body, JsonDocuments.MOST_BYTES);
        } catch (UnreadableInput e) {
            throw unreadable("", e.text());
        } catch (IOException e) {
            throw unreadable("", new Text("请求体未能完整收到", "the body did not arrive to its end"));
        }
    }

    /** A tree as a document. */
    public static Presented<?> document(ObjectNode tree, String pointer) {
        return read(tree, pointer).get();
    }

    /** A tree as a document. What is malformed is refused at once; what breaks a rule, when the document is asked for. */
    static Supplier<Presented<?>> read(ObjectNode tree, String pointer) {
        try {
            return switch (JsonDocuments.read(tree, pointer)) {
                case ReadDocument.Accepted accepted -> accepted::presented;
                case ReadDocument.Refused refused -> refusing(refused.violations());
            };
        } catch (UnreadableInput e) {
            throw unreadable(pointer + "/kind", e.text());
        }
    }

    private static Supplier<Presented<?>> refusing(List<Violation> violations) {
        List<FieldError> errors = violations.stream()
                .map(violation ->
                        FieldError.inBody(violation.where(), violation.rule().name(), violation.text()))
                .toList();
        if (violations.stream().map(Violation::rule).anyMatch(MALFORMED::contains)) {
            throw CommonProblem.MALFORMED_REQUEST
                    .because(new Text("单证的 JSON 不符合契约", "the document's JSON is not the contract's"))
                    .at(errors);
        }
        return () -> {
            throw CommonProblem.invalid(errors);
        };
    }

    private static Refusal unreadable(String pointer, Text why) {
        return CommonProblem.MALFORMED_REQUEST.because(why).at(FieldError.inBody(pointer, "UNREADABLE", why));
    }
}
