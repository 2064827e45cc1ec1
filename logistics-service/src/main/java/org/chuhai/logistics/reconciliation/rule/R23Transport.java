package org.chuhai.logistics.reconciliation.rule;

import java.util.Set;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.TransportMode;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * The goods leave by the mode that the carrier names, which is right, and a form for ship or aircraft names the vessel and
 * its voyage; a list gets them with the departure message. Source: CEB interface specification 202205, trafMode, trafName,
 * voyageNo; form fields TrafMode, TrafName, VoyNo.
 */
final class R23Transport implements DeclarationRule {

    private static final String FIELD = "transportMode";
    private static final String POINTER = "/transportMode";

    /** Water and air. */
    private static final Set<String> WITH_VOYAGE = Set.of("2", "5");

    @Override
    public RuleId id() {
        return RuleId.R23;
    }

    @Override
    public void judge(Examination examination, Declaration declaration) {
        String mode = mode(examination, declaration);
        if (declaration.route() == Route.DECLARATION && WITH_VOYAGE.contains(mode)) {
            present(examination, "transportName", declaration.transportName());
            present(examination, "voyageNo", declaration.voyageNo());
        }
    }

    /** The mode after correction. */
    private String mode(Examination examination, Declaration declaration) {
        CodeTable<TransportMode> modes = examination.reference().codeTables().transportModes();
        String declared = declaration.transportMode();
        String carried = carried(examination);
        TransportMode known = modes.get(declared);
        TransportMode right = modes.get(carried);
        if (carried != null && right == null) {
            unknown(examination, DocumentKind.WAYBILL, "/mode", carried, known);
        }
        if (known == null) {
            unknown(examination, DocumentKind.DECLARATION, POINTER, declared, right);
        } else if (right != null && !right.code().equals(known.code())) {
            examination
                    .find(id(), FIELD, null)
                    .value(new Datum(DocumentKind.WAYBILL, right.code(), right.code(), "/mode"))
                    .value(new Datum(DocumentKind.DECLARATION, declared, declared, POINTER))
                    .text(
                            "运输方式不一致：运单为 " + named(right).zh() + "，申报单为 "
                                    + named(known).zh() + "。",
                            "Mode of transport differs: waybill " + named(right).en() + ", declaration "
                                    + named(known).en() + ".")
                    .correct(DocumentKind.DECLARATION, PatchOperation.replace(POINTER, right.code()));
        }
        return right == null ? declared : right.code();
    }

    private @Nullable String carried(Examination examination) {
        Waybill waybill = examination.waybill();
        if (waybill == null) {
            examination.skip(id(), SkipReason.NO_WAYBILL);
            return null;
        }
        if (waybill.mode() == null) {
            examination.skip(id(), SkipReason.WAYBILL_HAS_NO_MODE);
        }
        return waybill.mode();
    }

    private void unknown(
            Examination examination,
            DocumentKind document,
            String pointer,
            String code,
            @Nullable TransportMode right) {
        Text label = document.label();
        FindingDraft draft = examination
                .find(id(), FIELD, null)
                .value(new Datum(document, code, code, pointer))
                .text(
                        label.zh() + "的运输方式代码 " + code + " 不在代码表中。",
                        "Mode of transport " + code + " of the " + label.en() + " is not in the code table.");
        if (right != null) {
            draft.correct(document, PatchOperation.replace(pointer, right.code()));
        }
    }

    private void present(Examination examination, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            Text name = Wording.field(field);
            examination
                    .find(id(), field, null)
                    .atMost(Severity.WARN)
                    .text(
                            "报关单没有填报" + name.zh() + "，水路和航空运输须填报。",
                            "The form lacks the " + name.en() + ", which goods by water or air need.");
        }
    }

    private static Text named(TransportMode mode) {
        return new Text(
                mode.code() + "（" + mode.name().zh() + "）",
                mode.code() + " (" + mode.name().en() + ")");
    }
}
