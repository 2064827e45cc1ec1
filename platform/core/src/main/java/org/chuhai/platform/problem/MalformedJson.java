package org.chuhai.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;
import org.chuhai.platform.language.Text;

/** JSON that cannot become what the operation takes: where, and why, without a name of ours. */
final class MalformedJson {

    private static final int SHOWN = 60;

    private MalformedJson() {}

    static Refusal refusal(JacksonException thrown) {
        JacksonException cause = thrown;
        while (cause.getCause() instanceof JacksonException deeper) {
            cause = deeper;
        }
        if (cause instanceof UnrecognizedPropertyException unknown) {
            String member = shown(unknown.getPropertyName());
            return malformed(new Text("未知成员“" + member + "”", "the member \"" + member + "\" is unknown"))
                    .at(FieldError.inBody(
                            pointer(unknown.getPath()),
                            "UNKNOWN_MEMBER",
                            new Text("此处没有成员“" + member + "”", "there is no member \"" + member + "\" here")));
        }
        if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String pointer = pointer(mapping.getPath());
            return malformed(new Text(pointer + " 的值类型不符", "the value at " + pointer + " is of the wrong type"))
                    .at(FieldError.inBody(
                            pointer,
                            "WRONG_TYPE",
                            new Text("值的类型或写法不符合契约", "the value's type or form is not the contract's")));
        }
        if (cause instanceof MismatchedInputException) {
            return malformed(new Text("请求体不是所要求的 JSON 类型", "the body is not the JSON that is expected"))
                    .at(FieldError.inBody(
                            "", "WRONG_TYPE", new Text("应为契约所述的值", "the value of the contract is expected")));
        }
        return malformed(new Text(
                        "请求体不是有效的 JSON" + place(cause, "：第 %d 行第 %d 列"),
                        "the body is not valid JSON" + place(cause, ": line %d, column %d")))
                .at(FieldError.inBody("", "NOT_JSON", new Text("不是有效的 JSON", "not valid JSON")));
    }

    private static Refusal malformed(Text detail) {
        return CommonProblem.MALFORMED_REQUEST.because(detail);
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null
                        ? "/" + step.getIndex()
                        : "/" + shown(step.getFieldName()).replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static String place(JacksonException thrown, String words) {
        JsonLocation location = thrown.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : words.formatted(location.getLineNr(), location.getColumnNr());
    }

    private static String shown(String text) {
        String printable = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        return printable.length() <= SHOWN
                ? printable
                : printable.substring(
                                0,
                                printable.offsetByCodePoints(
                                        0, Math.min(SHOWN, printable.codePointCount(0, printable.length()))))
                        + "…";
    }
}
