package org.chuhai.local.reconcile;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuhai.local.terminal.Harmless;
import org.chuhai.logistics.customsdocument.Buyer;
import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.Correction;
import org.chuhai.logistics.reconciliation.ExportDocuments;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Corrections as instructions: what to change in which document, by which act, and what must happen before. */
final class CorrectionText {

    /** Members that only corrections name. */
    private static final Map<String, Text> FURTHER_FIELDS = Map.of(
            "terms", new Text("成交方式", "deal terms"),
            "seller.customsCode", new Text("发货人海关编码", "seller customs code"),
            "carrier.customsCode", new Text("物流企业海关编码", "carrier customs code"),
            "platform.customsCode", new Text("电商平台海关编码", "platform customs code"),
            "agent.customsCode", new Text("申报单位海关编码", "customs agent's customs code"),
            "producer.customsCode", new Text("生产销售单位海关编码", "producer customs code"));

    private final Language language;
    private final ExportDocuments documents;

    CorrectionText(Language language, ExportDocuments documents) {
        this.language = language;
        this.documents = documents;
    }

    String of(Correction correction) {
        String changes = correction.patch().stream()
                .map(operation -> change(document(correction), operation))
                .collect(Collectors.joining(say("；", "; ")));
        if (correction.first().isEmpty()) {
            return act(correction, changes) + say("。", ".");
        }
        String first = correction.first().stream().map(this::step).collect(Collectors.joining(say("，", ", ")));
        return say("先" + first + "，再", "First " + first + ". Then ")
                + uncapitalised(act(correction, changes))
                + say("。", ".");
    }

    private String act(Correction correction, String changes) {
        Text label = correction.document().label();
        String number = correction.number();
        Text document = number == null ? label : new Text(label.zh() + " " + number + " ", label.en() + " " + number);
        return switch (correction.kind()) {
            case EDIT -> say("在" + document.zh() + "中" + changes, "In the " + document.en() + " " + changes);
            case CHANGE ->
                say(
                        "对" + document.zh() + "发送变更报文（appType 2）：" + changes,
                        "Send a change message (appType 2) for the " + document.en() + ": " + changes);
            case CANCEL_AND_REDECLARE -> {
                String cancel = cancel(correction.document());
                yield say(
                        cancel + "后重新申报：" + changes,
                        Character.toUpperCase(cancel.charAt(0)) + cancel.substring(1) + " and declare anew: "
                                + changes);
            }
        };
    }

    private String step(Correction.Step step) {
        Text document = step.document().label();
        return switch (step.kind()) {
            case EDIT -> say("修改" + document.zh(), "edit the " + document.en());
            case CHANGE -> say("变更" + document.zh(), "change the " + document.en());
            case CANCEL_AND_REDECLARE -> cancel(step.document());
        };
    }

    /** The cancelling message exists for lists only; a form is withdrawn at the customs office. */
    private String cancel(DocumentKind document) {
        if (document != DocumentKind.DECLARATION) {
            Text label = document.label();
            return say("撤回已被海关接受的" + label.zh(), "withdraw the " + label.en() + " that customs has accepted");
        }
        Presented<Declaration> declaration = documents.declaration();
        return declaration != null && declaration.document().route() == Route.LIST
                ? say("撤销清单（CEB605）", "cancel the declaration (CEB605)")
                : say("向海关申请撤销报关单", "apply to customs to withdraw the declaration");
    }

    /** The one that is meant where there are several. */
    private @Nullable CustomsDocument document(Correction correction) {
        String number = correction.number();
        Presented<?> presented = switch (correction.document()) {
            case ORDER -> one(documents.orders(), Order::orderNo, number);
            case WAYBILL -> one(documents.waybills(), Waybill::waybillNo, number);
            case DECLARATION -> documents.declaration();
        };
        return presented == null ? null : presented.document();
    }

    private static <D extends CustomsDocument> @Nullable Presented<D> one(
            List<Presented<D>> documents, Function<D, String> own, @Nullable String number) {
        for (Presented<D> each : documents) {
            if (number == null || own.apply(each.document()).equals(number)) {
                return each;
            }
        }
        return null;
    }

    private String change(@Nullable CustomsDocument document, PatchOperation operation) {
        Object there = document == null ? null : Pointed.at(document, operation.path());
        String value = value(operation.value());
        String name = name(document, operation.path());
        String before = Pointed.value(there);
        return switch (operation.op()) {
            case "remove" -> say("删除" + name, "remove " + name) + (there instanceof Record line ? named(line) : "");
            case "add" ->
                operation.value() instanceof DeclarationLine line
                        ? say("增加第 " + line.no() + " 项：", "add line " + line.no() + ": ") + described(line)
                        : say("补填" + name + "为 " + value, "fill in " + name + " " + value);
            default -> {
                if (operation.value() == null) {
                    yield say("清空" + name, "clear " + name);
                }
                yield before == null
                        ? say("补填" + name + "为 " + value, "fill in " + name + " " + value)
                        : say(
                                "将" + name + "由 " + Harmless.value(before) + " 改为 " + value,
                                "change " + name + " from " + Harmless.value(before) + " to " + value);
            }
        };
    }

    private static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Party party -> Harmless.value(firstOf(party.code(), party.customsCode(), party.name()));
            case Buyer buyer -> Harmless.value(firstOf(buyer.name(), buyer.country()));
            default -> Harmless.value(value.toString());
        };
    }

    private static String firstOf(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null) {
                return text;
            }
        }
        return "";
    }

    /** "/lines/1/unitPrice" as "line 2 unit price", by the number that the line has. */
    private String name(@Nullable CustomsDocument document, String path) {
        String[] steps = path.substring(1).split("/", -1);
        if (!steps[0].equals("lines") || steps.length < 2) {
            return field(String.join(".", steps));
        }
        Object line = document == null ? null : Pointed.at(document, "/lines/" + steps[1] + "/no");
        String number = String.valueOf(line == null ? steps[1] : line);
        return steps.length == 2
                ? say("第 " + number + " 项", "line " + number)
                : say("第 " + number + " 项" + field(steps[2]), "line " + number + " " + field(steps[2]));
    }

    private String field(String field) {
        Text further = FURTHER_FIELDS.get(field);
        return (further == null ? Wording.field(field) : further).in(language);
    }

    private String named(Record line) {
        return switch (line) {
            case DeclarationLine declared -> say("（" + declared.name() + "）", " (" + declared.name() + ")");
            case OrderLine ordered -> say("（" + ordered.name() + "）", " (" + ordered.name() + ")");
            default -> "";
        };
    }

    private String described(DeclarationLine line) {
        return (line.itemNo() == null ? "" : line.itemNo() + " ")
                + line.name() + say("，商品编号 ", ", commodity code ") + line.hsCode()
                + say("，数量 ", ", quantity ") + line.quantity().toPlainString()
                + say("（单位 ", " (unit ") + line.unit() + say("），单价 ", "), unit price ")
                + line.unitPrice().toPlainString() + say("，总价 ", ", total ")
                + line.total().toPlainString() + " " + line.currency();
    }

    private String uncapitalised(String text) {
        return language == Language.EN ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    private String say(String zh, String en) {
        return new Text(zh, en).in(language);
    }
}
