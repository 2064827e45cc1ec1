package org.chuhai.logistics.customssimulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chuhai.logistics.ceb.CebKey;
import org.chuhai.platform.json.EventJson;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What a script means. */
final class AnswerScripts {

    /** Nobody has written one. */
    static final AnswerScript NONE = new AnswerScript(List.of());

    private static final AnswerScript USUAL = shipped();

    private AnswerScripts() {}

    /** What is answered to this document; what no case fits goes well. */
    static List<AnswerScript.Answer> answers(AnswerScript script, Entry entry, AnswerScript.When when) {
        return Stream.concat(script.cases().stream(), USUAL.cases().stream())
                .filter(one -> fits(one.match(), entry))
                .findFirst()
                .map(AnswerScript.Case::answers)
                .orElse(List.of())
                .stream()
                .filter(answer -> answer.from() == when)
                .toList();
    }

    /** Whether customs will return it by these. */
    static boolean reject(List<AnswerScript.Answer> answers) {
        return answers.stream().anyMatch(answer -> ReceiptStatus.isRejection(answer.status()));
    }

    /** What no constraint of a single member says. */
    static List<FieldError> broken(AnswerScript script) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < script.cases().size(); i++) {
            AnswerScript.Case one = script.cases().get(i);
            for (int j = 0; j < one.answers().size(); j++) {
                check(
                        "/cases/" + i + "/answers/" + j,
                        one.match(),
                        one.answers().get(j),
                        errors);
            }
        }
        return errors;
    }

    static String written(AnswerScript script) {
        try {
            return EventJson.MAPPER.writeValueAsString(script);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("scripts are values", e);
        }
    }

    /** What was checked when it was set. */
    static AnswerScript read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, AnswerScript.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was stored was checked before", e);
        }
    }

    private static void check(
            String pointer, AnswerScript.Match match, AnswerScript.Answer answer, List<FieldError> errors) {
        if (!isKnown(match.message(), answer.status())) {
            errors.add(FieldError.inBody(
                    pointer + "/status",
                    FieldError.UNKNOWN,
                    new Text("不是此报文的回执状态", "is no state of a receipt of this message")));
        }
        boolean joined = match.message() == null
                || Arrays.stream(Submitted.values())
                        .anyMatch(kind -> kind.isJoined() && kind.message().equals(match.message()));
        if (answer.from() == AnswerScript.When.MATCHED && !joined) {
            errors.add(FieldError.inBody(
                    pointer + "/when",
                    "MISMATCH",
                    new Text("只有订单、运单和清单才会三单对碰", "only orders, waybills and lists are joined")));
        }
    }

    /** A case for any message may tell states of any. */
    private static boolean isKnown(@Nullable String message, String status) {
        boolean ofForm = ReceiptStatus.isKnownOfForm(status);
        boolean ofExport = ReceiptStatus.isKnown(status);
        if (message == null) {
            return ofForm || ofExport;
        }
        return message.equals(Submitted.FORM.message()) ? ofForm : ofExport;
    }

    private static boolean fits(AnswerScript.Match match, Entry entry) {
        return (match.message() == null || match.message().equals(entry.kind().message()))
                && (match.attempt() == null || match.attempt() == entry.attempt())
                && fits(match.orderNo(), entry.keys().get(CebKey.ORDER_NO))
                && fits(match.waybillNo(), waybillNo(entry))
                && fits(match.copNo(), entry.keys().get(CebKey.COP_NO));
    }

    private static @Nullable String waybillNo(Entry entry) {
        String key = entry.kind() == Submitted.LIST
                ? entry.waybillKey()
                : entry.keys().get(CebKey.LOGISTICS_NO);
        return key == null ? null : key.substring(key.indexOf('\n') + 1);
    }

    private static boolean fits(@Nullable String pattern, @Nullable String text) {
        return pattern == null || (text != null && matches(pattern, text));
    }

    /** Without going back further than to the last star: no pattern takes long. */
    private static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            char wanted = p < pattern.length() ? pattern.charAt(p) : '\0';
            if (wanted == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && (wanted == '?' || wanted == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        return pattern.substring(p).chars().allMatch(c -> c == '*');
    }

    private static AnswerScript shipped() {
        try (InputStream file = AnswerScripts.class.getResourceAsStream("usual-answers.json")) {
            return read(new String(Optional.ofNullable(file).orElseThrow().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
