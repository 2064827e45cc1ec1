package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import java.util.Objects;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Currency;
import org.chuhai.logistics.codetable.DealTerms;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Codes;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.Measure;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.chuhai.logistics.reconciliation.examination.NumberCause;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** One fee of the head, as the declaration states it, against what the carrier charges: R13 and R14 are alike. */
final class FeeComparison {

    private final Examination examination;
    private final RuleId rule;
    private final Fee fee;
    private final CodeTable<Currency> currencies;

    FeeComparison(Examination examination, RuleId rule, Fee fee) {
        this.examination = examination;
        this.rule = rule;
        this.fee = fee;
        currencies = examination.reference().codeTables().currencies();
    }

    /** Notes what is wrong, and returns the finding about an amount that is not the waybill's in the same currency, else null. */
    @Nullable FindingDraft compare() {
        examination.skipsWithout(rule, DocumentKind.WAYBILL, DocumentKind.DECLARATION);
        Declaration declaration = examination.declaration();
        if (declaration == null) {
            return null;
        }
        if (fee.isRate(declaration)) {
            examination.skip(rule, SkipReason.FEE_IS_A_RATE);
            return null;
        }
        BigDecimal stated = fee.of(declaration);
        if (declaration.route() == Route.DECLARATION) {
            DealTerms terms = examination.reference().codeTables().dealTerms().get(declaration.terms());
            if (terms == null || !terms.tellsFees()) {
                examination.skip(rule, SkipReason.DEAL_TERMS_UNKNOWN);
                return null;
            }
            if (!fee.isInPrice(terms)) {
                outsideThePrice(declaration, terms, stated);
                return null;
            }
            if (stated == null) {
                missing(declaration, terms);
                return null;
            }
        } else if (stated == null) {
            examination.skip(rule, SkipReason.FEE_NOT_DECLARED);
            return null;
        }
        Waybill waybill = examination.waybill();
        return waybill == null ? null : compare(declaration, stated, waybill);
    }

    /** The form leaves a fee out that the price does not contain. */
    private void outsideThePrice(Declaration declaration, DealTerms terms, @Nullable BigDecimal stated) {
        if (stated == null || stated.signum() <= 0) {
            examination.skip(rule, SkipReason.FEE_NOT_DECLARED);
            return;
        }
        examination.judged(rule);
        Text name = Wording.field(fee.field());
        FindingDraft draft = examination
                .find(rule, fee.field(), null)
                .atMost(Severity.WARN)
                .value(Measure.decimal(DocumentKind.DECLARATION, stated, fee.pointer())
                        .datum())
                .text(
                        "成交方式为 " + terms.code() + "（" + terms.name().zh() + "），价格不含" + name.zh() + "，报关单不应填报"
                                + name.zh() + " " + stated.toPlainString() + "。",
                        "Under deal terms " + terms.code() + " (" + terms.name().en()
                                + ") the form does not declare the " + name.en() + ", but it has "
                                + stated.toPlainString() + ".")
                .correct(DocumentKind.DECLARATION, PatchOperation.replace(fee.pointer(), null));
        if (fee.currencyOf(declaration) != null) {
            draft.correct(DocumentKind.DECLARATION, PatchOperation.replace(fee.currencyPointer(), null));
        }
    }

    private void missing(Declaration declaration, DealTerms terms) {
        examination.judged(rule);
        Text name = Wording.field(fee.field());
        Waybill waybill = examination.waybill();
        BigDecimal charged = waybill == null ? BigDecimal.ZERO : fee.of(waybill);
        boolean known = charged.signum() > 0;
        FindingDraft draft = examination
                .find(rule, fee.field(), null)
                .text(
                        "成交方式 " + terms.code() + "（" + terms.name().zh() + "）须填报" + name.zh() + "，申报单没有填报"
                                + (known ? "；运单为 " + charged.toPlainString() + "。" : "，运单也没有。"),
                        "Deal terms " + terms.code() + " (" + terms.name().en() + ") need the " + name.en()
                                + " declared, and the declaration lacks it"
                                + (known
                                        ? "; the waybill has " + charged.toPlainString() + "."
                                        : "; no waybill has it either."));
        if (known && waybill != null) {
            draft.value(Measure.decimal(DocumentKind.WAYBILL, charged, fee.pointer())
                            .datum())
                    .correct(DocumentKind.DECLARATION, PatchOperation.replace(fee.pointer(), charged.toPlainString()));
            correctCurrency(draft, declaration, waybill);
        }
    }

    private @Nullable FindingDraft compare(Declaration declaration, BigDecimal stated, Waybill waybill) {
        examination.judged(rule);
        BigDecimal charged = fee.of(waybill);
        String currency = fee.currencyOf(declaration);
        boolean sameAmount = Normal.same(stated, charged);
        boolean sameCurrency = isSame(currency, waybill.currency());
        if (sameAmount && (sameCurrency || charged.signum() == 0)) {
            return null;
        }
        if (sameCurrency) {
            return examination
                    .find(rule, fee.field(), null)
                    .cause(NumberCause.of(charged, stated))
                    .delta(charged, stated)
                    .value(Measure.decimal(DocumentKind.WAYBILL, charged, fee.pointer())
                            .datum())
                    .value(Measure.decimal(DocumentKind.DECLARATION, stated, fee.pointer())
                            .datum())
                    .correct(DocumentKind.DECLARATION, PatchOperation.replace(fee.pointer(), charged.toPlainString()));
        }
        if (sameAmount) {
            otherCurrency(declaration, currency, waybill);
        } else {
            notComparable(stated, currency, waybill, charged);
        }
        return null;
    }

    private void otherCurrency(Declaration declaration, @Nullable String currency, Waybill waybill) {
        FindingDraft draft = examination
                .find(rule, fee.currencyField(), null)
                .cause(Cause.CURRENCY_MIXUP)
                .value(currency(DocumentKind.WAYBILL, waybill.currency(), "/currency"));
        if (currency == null) {
            Text name = Wording.field(fee.currencyField());
            draft.text(
                    "申报单没有填报" + name.zh() + "，运单为 " + waybill.currency() + "。",
                    "The declaration lacks the " + name.en() + "; the waybill has " + waybill.currency() + ".");
        } else {
            draft.value(currency(DocumentKind.DECLARATION, currency, fee.currencyPointer()));
        }
        correctCurrency(draft, declaration, waybill);
    }

    /** A fee may be declared in a currency of its own, but nobody compared it. */
    private void notComparable(BigDecimal stated, @Nullable String currency, Waybill waybill, BigDecimal charged) {
        examination.skip(rule, SkipReason.CURRENCIES_DIFFER);
        Text name = Wording.field(fee.field());
        String one = charged.toPlainString() + " " + waybill.currency();
        String other = stated.toPlainString() + (currency == null ? "" : " " + currency);
        examination
                .find(rule, fee.field(), null)
                .atMost(Severity.WARN)
                .value(Measure.decimal(DocumentKind.WAYBILL, charged, fee.pointer())
                        .datum())
                .value(Measure.decimal(DocumentKind.DECLARATION, stated, fee.pointer())
                        .datum())
                .text(
                        name.zh() + "的金额与币制都不同，未能比较：运单为 " + one + "，申报单为 " + other + "。",
                        Wording.capitalised(name.en())
                                + " differs in amount and currency and was not compared: waybill " + one
                                + ", declaration " + other + ".");
    }

    private void correctCurrency(FindingDraft draft, Declaration declaration, Waybill waybill) {
        String like = fee.currencyOf(declaration);
        if (like == null) {
            like = declaration.lines().isEmpty()
                    ? waybill.currency()
                    : declaration.lines().getFirst().currency();
        }
        String right = Codes.currencyAs(currencies, waybill.currency(), like);
        if (!right.equals(fee.currencyOf(declaration))) {
            draft.correct(DocumentKind.DECLARATION, PatchOperation.replace(fee.currencyPointer(), right));
        }
    }

    /** Whether both codes are of one currency, in whichever code world each is. */
    boolean isSame(@Nullable String one, String two) {
        return two.equals(one) || (one != null && currencies.get(one) != null && sameRow(one, two));
    }

    private boolean sameRow(String one, String two) {
        return Objects.equals(currencies.get(one), currencies.get(two));
    }

    private Datum currency(DocumentKind document, String code, String pointer) {
        Currency known = currencies.get(code);
        return new Datum(document, code, known == null ? code : known.code(), pointer);
    }
}
