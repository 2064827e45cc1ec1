package org.chuhai.logistics.casereport;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;

/** The words that every page has. */
enum PageLabel {
    title("三单比对报告", "Reconciliation report"),
    subtitle("订单、运单、申报单逐项核对", "Order, waybill and declaration compared field by field"),
    caseId("案件编号", "Case"),
    route("通关路径", "Route"),
    tradeMode("监管方式", "Trade mode"),
    ruleSet("规则集", "Rule set"),
    run("核对", "Run"),
    beijing("北京时间", "Beijing"),
    order("订单", "Order"),
    waybill("运单", "Waybill"),
    declaration("申报单", "Declaration"),
    no("序", "No."),
    rule("规则与数据项", "Rule and datum"),
    cause("原因", "Cause"),
    findings("差异", "Findings"),
    noFindings("已核对的数据中没有差异。", "No findings in what was compared."),
    correct("更正", "Change"),
    first("先须", "First"),
    follows("连带", "Follows"),
    waiver("豁免", "Waiver"),
    noCorrection("没有可自动应用的更正，请人工核对单证。", "No change can be proposed; check the documents by hand."),
    evaluated("已核对", "Compared"),
    skipped("未核对", "Skipped"),
    open("（", " ("),
    close("）", ")"),
    colon("：", ": "),
    nothing("无", "none"),
    fingerprint("规则集指纹", "Fingerprint of the rule set"),
    declarant("报关员", "Declarant"),
    reviewer("复核", "Reviewed by"),
    date("日期", "Date"),
    disclaimer(
            "本页由系统依据所列单证版本生成，不代替海关审核。案件或单证变更后请以最新一次核对为准。",
            "Made by machine from the revisions named above; it does not replace the examination by customs. After a change, only"
                    + " the latest run counts."),
    mark("□ 代表无法显示的字符，原文见 JSON 报告。", "□ stands for a character that cannot be shown; the JSON report has it."),
    page("第 ", "Page "),
    of(" 页，共 ", " of "),
    pageEnd(" 页", "");

    private final Text words;

    PageLabel(String zh, String en) {
        words = new Text(zh, en);
    }

    String in(Language language) {
        return words.in(language);
    }

    /** All by their names, as the template calls them. */
    static Map<String, String> all(Language language) {
        return Arrays.stream(values()).collect(Collectors.toMap(Enum::name, label -> label.in(language)));
    }
}
