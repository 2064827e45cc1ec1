package org.chuhai.logistics.reconciliation.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Goods are ordered, collected, declared and exported in this order; the export date is a day in Beijing, not before the
 * day of the declaration. Which of two times is wrong nobody can tell from them, so nothing is corrected. Derived from the
 * CEB interface specification 202205, appTime, ieDate.
 */
final class R25OrderOfTimes implements Rule {

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Override
    public RuleId id() {
        return RuleId.R25;
    }

    /** A moment that a document states. */
    private record Moment(DocumentKind document, String field, Instant time, Text what) {

        Datum datum() {
            return new Datum(document, time.toString(), time.toString(), "/" + field);
        }

        String inBeijing() {
            return MINUTE.format(time.atOffset(BEIJING));
        }
    }

    @Override
    public void judge(Examination examination) {
        Order order = examination.order();
        Waybill waybill = examination.waybill();
        Declaration declaration = examination.declaration();
        examination.skipsWithout(id(), DocumentKind.ORDER, DocumentKind.WAYBILL, DocumentKind.DECLARATION);
        Moment ordered = order == null
                ? null
                : moment(DocumentKind.ORDER, "createdAt", order.createdAt(), "订单创建", "the order was made");
        Moment collected = waybill == null
                ? null
                : moment(DocumentKind.WAYBILL, "pickedUpAt", waybill.pickedUpAt(), "揽收", "the goods were collected");
        Moment declared = declaration == null
                ? null
                : moment(DocumentKind.DECLARATION, "declaredAt", declaration.declaredAt(), "申报", "they were declared");
        if (collected == null) {
            inOrder(examination, ordered, declared);
        } else {
            inOrder(examination, ordered, collected);
            inOrder(examination, collected, declared);
        }
        boolean told = export(examination, declared, declaration == null ? null : declaration.exportDate());
        if (!told || ordered == null || collected == null) {
            examination.skip(id(), SkipReason.TIME_MISSING);
        }
    }

    private void inOrder(Examination examination, @Nullable Moment first, @Nullable Moment then) {
        if (first == null || then == null) {
            return;
        }
        examination.judged(id());
        if (first.time().isAfter(then.time())) {
            examination
                    .find(id(), then.field(), null)
                    .value(first.datum())
                    .value(then.datum())
                    .text(
                            then.what().zh() + "时间 " + then.inBeijing() + " 早于"
                                    + first.what().zh() + "时间 " + first.inBeijing() + "（北京时间）。",
                            "By these documents " + then.what().en() + " at " + then.inBeijing() + ", before "
                                    + first.what().en() + " at " + first.inBeijing() + " (Beijing time).");
        }
    }

    /** True when both days are stated. */
    private boolean export(Examination examination, @Nullable Moment declared, @Nullable LocalDate exported) {
        if (declared == null || exported == null) {
            return false;
        }
        examination.judged(id());
        LocalDate day = declared.time().atOffset(BEIJING).toLocalDate();
        if (exported.isBefore(day)) {
            examination
                    .find(id(), "exportDate", null)
                    .value(new Datum(DocumentKind.DECLARATION, exported.toString(), exported.toString(), "/exportDate"))
                    .text(
                            "出口日期 " + exported + " 早于申报日期 " + day + "（北京时间）。",
                            "The export date " + exported + " is before the day of the declaration, " + day
                                    + " (Beijing time).");
        }
        return true;
    }

    private static @Nullable Moment moment(
            DocumentKind document, String field, @Nullable Instant time, String zh, String en) {
        return time == null ? null : new Moment(document, field, time, new Text(zh, en));
    }
}
