package org.chuhai.local.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chuhai.local.terminal.Harmless;
import org.chuhai.local.terminal.Ink;
import org.chuhai.local.terminal.Terminal;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.ExportDocuments;
import org.chuhai.logistics.reconciliation.Profile;
import org.jspecify.annotations.Nullable;

/** Above a judged case: which documents it has, and which profile judged. */
final class HeadingText {

    private final Terminal terminal;

    HeadingText(Terminal terminal) {
        this.terminal = terminal;
    }

    void of(Outcome.Judged judged) {
        ExportDocuments documents = judged.documents();
        List<String> parts = new ArrayList<>();
        parts.add(terminal.say("订单 ", "Order ")
                + numbers(
                        judged.key().orderNo(),
                        documents.orders().stream()
                                .map(order -> order.document().orderNo())
                                .toList()));
        parts.add(terminal.say("运单 ", "waybill ")
                + numbers(
                        judged.key().waybillNo(),
                        documents.waybills().stream()
                                .map(waybill -> waybill.document().waybillNo())
                                .toList()));
        Presented<Declaration> declaration = documents.declaration();
        if (declaration != null) {
            parts.add(
                    declaration.document().route() == Route.LIST
                            ? terminal.say("清单", "declared by list")
                            : terminal.say("报关单", "declared by form"));
            parts.add(terminal.say("监管方式 ", "trade mode ")
                    + CaseText.shown(declaration.document().tradeMode()));
        }
        int others = documents.otherDeclarations().size();
        if (others > 0) {
            parts.add(terminal.say(
                    "另有 " + others + " 份申报单", "declared " + others + " more time" + (others == 1 ? "" : "s")));
        }
        terminal.paragraph("", String.join(" · ", parts), terminal.ink(Ink.BOLD));
    }

    /** The key's number where there is one document, else those of all. */
    private String numbers(@Nullable String key, List<String> numbers) {
        return numbers.size() < 2
                ? CaseText.shown(key)
                : numbers.stream().map(CaseText::shown).collect(Collectors.joining(terminal.say("、", ", ")));
    }

    /** Which profile judged, where it is not the exact one that everybody has. */
    void profile(Profile profile) {
        if (!profile.equals(Profile.EXACT)) {
            terminal.paragraph(
                    "",
                    terminal.say("比对方案：", "Judged by the profile ") + Harmless.value(profile.version()),
                    terminal.ink(Ink.DIM));
        }
    }
}
