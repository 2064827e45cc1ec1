package org.chuhai.logistics.customssimulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The states that receipts tell, each with the words that customs has for it. Anything below zero is an error. */
final class ReceiptStatus {

    static final String STORED = "1";

    static final String FORM_STORED = "S0";
    static final String FORM_NOT_STORED = "F1";
    static final String FORM_REFUSED = "E";

    private static final Set<String> RELEASED = Set.of("800", "P", "K", "I");
    private static final Set<String> FORM_REJECTED = Set.of(FORM_NOT_STORED, FORM_REFUSED, "Z", "Y", "D");

    /** Customs has given the form no number yet. */
    private static final Set<String> BEFORE_ACCEPTANCE =
            Set.of(FORM_STORED, FORM_NOT_STORED, FORM_REFUSED, "E0", "E1", "Y");

    private static final String SEND_FAILED = "4";
    private static final String RETURNED = "100";
    private static final Pattern ERROR = Pattern.compile("-[1-9][0-9]{0,8}");
    private static final Map<String, String> WORDS = words();
    private static final Map<String, String> FORM_WORDS = formWords();

    private ReceiptStatus() {}

    /** States of the messages of an export. */
    static boolean isKnown(String status) {
        return WORDS.containsKey(status) || ERROR.matcher(status).matches();
    }

    /** States of a form. */
    static boolean isKnownOfForm(String status) {
        return FORM_WORDS.containsKey(status);
    }

    static boolean isRelease(String status) {
        return RELEASED.contains(status);
    }

    static boolean isBeforeAcceptance(String status) {
        return BEFORE_ACCEPTANCE.contains(status);
    }

    /** Told by the client itself, which has no word of customs yet. */
    static boolean isOfTheClient(String status) {
        return status.equals(FORM_STORED) || status.equals(FORM_NOT_STORED);
    }

    /** After it the document may come again: it was returned, is wrong, or never reached customs. */
    static boolean isRejection(String status) {
        return status.equals(RETURNED)
                || status.equals(SEND_FAILED)
                || status.startsWith("-")
                || FORM_REJECTED.contains(status);
    }

    /** The words given, or those of customs. */
    static String info(String status, @Nullable String given) {
        if (given != null) {
            return given;
        }
        return FORM_WORDS.getOrDefault(status, WORDS.getOrDefault(status, "处理出错"));
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(STORED, "电子口岸已暂存");
        words.put("2", "电子口岸申报中");
        words.put("3", "发送海关成功");
        words.put(SEND_FAILED, "发送海关失败");
        words.put(RETURNED, "海关退单");
        words.put("120", "海关入库");
        words.put("300", "人工审核");
        words.put("399", "海关审结");
        words.put("500", "查验");
        words.put("501", "扣留移送通关");
        words.put("502", "扣留移送缉私");
        words.put("503", "扣留移送法规");
        words.put("599", "其他扣留");
        words.put("700", "退运");
        words.put("800", "放行");
        words.put("899", "结关");
        return words;
    }

    private static Map<String, String> formWords() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(FORM_STORED, "暂存成功");
        words.put(FORM_NOT_STORED, "暂存失败");
        words.put("E0", "已发往海关");
        words.put("E1", "已发往海关");
        words.put("L", "海关入库成功");
        words.put(FORM_REFUSED, "海关不接受申报");
        words.put("Z", "退回修改");
        words.put("M", "重新审核");
        words.put("H", "挂起");
        words.put("G", "审结");
        words.put("J", "无纸审结");
        words.put("C", "查验");
        words.put("K", "担保放行");
        words.put("I", "无纸放行");
        words.put("P", "放行");
        words.put("R", "结关");
        words.put("D", "删单");
        words.put("A", "放行前撤单");
        words.put("T", "税款待缴");
        words.put("Y", "申报失败");
        return words;
    }
}
