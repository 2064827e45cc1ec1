package org.chuhai.logistics.reconciliation.rule;

import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * A list of bonded goods (1210) names the firm of the special zone, its account, and every line's record in it. Only the
 * firm knows them, so nothing is corrected. Source: CEB interface specification 202205, iacCode, iacName, emsNo,
 * itemRecordNo.
 */
final class V09BondedGoods implements DeclarationRule {

    private static final String BONDED = "1210";

    @Override
    public RuleId id() {
        return RuleId.V09;
    }

    @Override
    public void judge(Examination examination, Declaration declaration) {
        if (declaration.route() != Route.LIST || !BONDED.equals(declaration.tradeMode())) {
            return;
        }
        Party zone = declaration.zoneEnterprise();
        String customsCode = zone == null ? null : zone.customsCode();
        String code = zone == null || zone.code() == null ? customsCode : zone.code();
        present(examination, "zoneEnterprise.code", null, code);
        present(examination, "zoneEnterprise.name", null, zone == null ? null : zone.name());
        present(examination, "ledgerNo", null, declaration.ledgerNo());
        for (DeclarationLine line : declaration.lines()) {
            present(examination, "recordNo", line.no(), line.recordNo());
        }
    }

    private void present(Examination examination, String field, @Nullable Integer line, @Nullable String value) {
        if (value == null || value.isBlank()) {
            Text name = Wording.field(field);
            examination
                    .find(id(), field, line)
                    .text(
                            (line == null ? "" : "第 " + line + " 项") + "缺少" + name.zh() + "，监管方式 1210 的清单必须填报。",
                            (line == null ? "The " : "Line " + line + ": the ") + name.en()
                                    + " is missing, which a list under trade mode 1210 must state.");
        }
    }
}
