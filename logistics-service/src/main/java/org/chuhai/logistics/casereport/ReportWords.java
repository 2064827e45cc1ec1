package org.chuhai.logistics.casereport;

import java.util.Locale;
import java.util.function.Function;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.codetable.TradeMode;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.Correction;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.Verdict;
import org.chuhai.platform.language.Text;

/** What the names in a stored report mean, in words. A name that this version does not know stands for itself. */
final class ReportWords {

    private static final CodeTable<TradeMode> TRADE_MODES = CodeTables.shipped().tradeModes();

    private static final Text NOTHING = new Text("", "");

    private ReportWords() {}

    static Text rule(String name) {
        return named(RuleId.class, name, RuleId::title);
    }

    static Text cause(String name) {
        return named(Cause.class, name, Cause::label);
    }

    static Text skipReason(String name) {
        return named(SkipReason.class, name, SkipReason::label);
    }

    static Text verdict(String name) {
        return named(Verdict.class, name, Verdict::label);
    }

    static Text document(String name) {
        return named(DocumentKind.class, name, DocumentKind::label);
    }

    static Text severity(String name) {
        return named(Severity.class, name, severity -> switch (severity) {
            case BLOCK -> new Text("阻断", "blocking");
            case WARN -> new Text("提示", "warning");
            case INFO -> new Text("备注", "note");
        });
    }

    static Text route(String name) {
        return named(Route.class, name, route -> switch (route) {
            case LIST -> new Text("清单（CEB603）", "list (CEB603)");
            case DECLARATION -> new Text("报关单", "declaration form");
        });
    }

    /** By which act a document is changed. */
    static Text act(String name) {
        return named(Correction.Kind.class, name, kind -> switch (kind) {
            case EDIT -> new Text("修改草稿", "edit the draft");
            case CHANGE -> new Text("发送变更报文", "send a change message");
            case CANCEL_AND_REDECLARE -> new Text("撤销后重新申报", "cancel it and declare anew");
        });
    }

    /** What the verdict asks of the reader; nothing for a verdict that this version does not know. */
    static Text advice(String verdict) {
        Text advice = named(Verdict.class, verdict, known -> switch (known) {
            case WAITING -> new Text("单证到齐后再次核对。", "It is examined again when they have come.");
            case DISCREPANT ->
                new Text(
                        "申报前须更正标为“阻断”的差异。",
                        "What is marked as blocking must be corrected before the goods are declared.");
            case MATCHED_WITH_WARNINGS -> new Text("无阻断差异；请核实各项提示。", "Nothing blocks; look at the warnings.");
            case MATCHED_WITHIN_TOLERANCE ->
                new Text("差异均在容差之内，无须更正。", "All differences are within tolerance; nothing needs correcting.");
            case MATCHED -> new Text("所核对的数据均相符。", "All data that were compared agree.");
        });
        return advice.zh().equals(verdict) ? NOTHING : advice;
    }

    static Text tradeMode(String code) {
        TradeMode known = TRADE_MODES.get(code);
        return known == null
                ? new Text(code, code)
                : new Text(
                        code + " " + known.name().zh(),
                        code + " " + known.name().en());
    }

    /** How it is marked on the page, such as "block". */
    static String tone(String severity) {
        return severity.matches("[A-Z_]{1,40}") ? severity.toLowerCase(Locale.ROOT) : "info";
    }

    private static <E extends Enum<E>> Text named(Class<E> type, String name, Function<E, Text> words) {
        for (E known : type.getEnumConstants()) {
            if (known.name().equals(name)) {
                return words.apply(known);
            }
        }
        return new Text(name, name);
    }
}
