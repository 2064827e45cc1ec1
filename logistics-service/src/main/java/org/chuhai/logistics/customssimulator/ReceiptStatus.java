package org.chuhai.logistics.customssimulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The states that receipts tell, each with the words that customs has for it. Anything below zero is an error. */
final class ReceiptStatus {

    static final String STORED = "1";
    static final String RELEASED = "800";

    private static final String SEND_FAILED = "4";
    private static final String RETURNED = "100";
    private static final Pattern ERROR = Pattern.compile("-[1-9][0-9]{0,8}");
    private static final Map<String, String> WORDS = words();

    private ReceiptStatus() {}

    static boolean isKnown(String status) {
        return WORDS.containsKey(status) || ERROR.matcher(status).matches();
    }

    /** After it the document may come again: it was returned, is wrong, or never reached customs. */
    static boolean isRejection(String status) {
        return status.equals(RETURNED) || status.equals(SEND_FAILED) || status.startsWith("-");
    }

    /** The words given, or those of customs. */
    static String info(String status, @Nullable String given) {
        return given == null ? WORDS.getOrDefault(status, "处理出错") : given;
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
        words.put(RELEASED, "放行");
        words.put("899", "结关");
        return words;
    }
}
