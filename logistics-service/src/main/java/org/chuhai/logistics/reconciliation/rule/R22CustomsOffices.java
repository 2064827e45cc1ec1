package org.chuhai.logistics.reconciliation.rule;

import java.util.regex.Pattern;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.CustomsOffice;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.chuhai.platform.language.Text;

/**
 * The offices that take the declaration and see the goods leave are four digits of the table. The table is a selection: an
 * unknown office of a known customs is only mentioned. Source: CEB interface specification 202205, customsCode, portCode;
 * form fields CustomMaster, IEPort.
 */
final class R22CustomsOffices implements DeclarationRule {

    private static final Pattern OFFICE = Pattern.compile("(?!0000)[0-9]{4}");

    @Override
    public RuleId id() {
        return RuleId.R22;
    }

    @Override
    public void judge(Examination examination, Declaration declaration) {
        judge(examination, "customsOffice", declaration.customsOffice());
        judge(examination, "exitPort", declaration.exitPort());
    }

    private void judge(Examination examination, String field, String code) {
        CodeTable<CustomsOffice> offices = examination.reference().codeTables().customsOffices();
        if (offices.get(code) != null) {
            return;
        }
        Text name = Wording.field(field);
        var datum = new Datum(DocumentKind.DECLARATION, code, code, "/" + field);
        if (!OFFICE.matcher(code).matches()) {
            examination
                    .find(id(), field, null)
                    .value(datum)
                    .text(
                            name.zh() + "代码“" + code + "”不是有效的 4 位关区代码。",
                            "Code \"" + code + "\" of the " + name.en() + " is no customs district code of 4 digits.");
            return;
        }
        CustomsOffice directly = offices.get(code.substring(0, 2) + "00");
        if (directly == null) {
            examination
                    .find(id(), field, null)
                    .atMost(Severity.WARN)
                    .value(datum)
                    .text(
                            name.zh() + "代码 " + code + " 不在关区代码表中（表中仅为部分关区），请向当地海关核实。",
                            "Code " + code + " of the " + name.en()
                                    + " is not in the table of offices, which is a selection: ask the local customs.");
        } else {
            examination
                    .inform(id(), field, null)
                    .value(datum)
                    .text(
                            name.zh() + "代码 " + code + " 不在关区代码表中，前两位属于"
                                    + directly.name().zh() + "。",
                            "Code " + code + " of the " + name.en()
                                    + " is not in the table of offices; its first two digits are those of "
                                    + directly.name().en() + ".");
        }
    }
}
