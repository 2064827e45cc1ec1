package org.chuhai.logistics.goodsreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.codetable.Unit;
import org.chuhai.logistics.exportcase.AcceptedExports;
import org.chuhai.logistics.exportcase.AcceptedExports.AcceptedExport;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.outbox.Outbox;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.tenant.CurrentCaller;

/** How goods of a declaration come back. */
@ApplicationScoped
class Returning {

    private final AcceptedExports exports;
    private final GoodsReturns returns;
    private final ContentRules rules;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final Clock clock;
    private final CodeTable<Unit> units = CodeTables.shipped().units();

    Returning(
            AcceptedExports exports,
            GoodsReturns returns,
            ContentRules rules,
            AuditTrail audit,
            Outbox outbox,
            CurrentCaller caller,
            Clock clock) {
        this.exports = exports;
        this.returns = returns;
        this.rules = rules;
        this.audit = audit;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** One at a time in a shop: two returns never share what is left. */
    @Transactional
    ReturnView record(UUID id, ReturnGoods command) {
        exports.mustExist(id);
        rules.check(command);
        AcceptedExport one = exports.locked(id);
        ReturnedSum sum = new ReturnedSum(units, one.declaration(), returns.soFar(one.id(), one.declaredAt()));
        List<FieldError> breaches = sum.breaches(command.lines());
        if (!breaches.isEmpty()) {
            throw CommonProblem.invalid(breaches);
        }
        refuseKnown(one, command);
        GoodsReturn returned = GoodsReturn.of(one, command, caller.get().actor(), clock.instant());
        List<GoodsReturnLine> lines = command.lines().stream()
                .map(line ->
                        GoodsReturnLine.of(returned, line.no(), sum.quantity(line), sum.inBase(sum.quantity(line))))
                .toList();
        returns.add(returned, lines);
        ReturnView view = ReturnView.of(returned, lines);
        audit.record(new AuditTrail.Change(
                one.shopId(),
                AcceptedExports.AGGREGATE,
                one.id(),
                "return-goods",
                one.state().name(),
                one.state().name(),
                command.reason()));
        outbox.append(
                one.id(),
                one.shopId(),
                new GoodsReturned(one.id(), one.shopId(), one.orderNo(), one.waybillNo(), view));
        return view;
    }

    /** Newest first. */
    @Transactional
    Page<ReturnView> list(UUID id, PageQuery page) {
        exports.mustExist(id);
        Page<GoodsReturn> found = page.page(
                returns.page(id, page), returned -> List.of(returned.id().toString()));
        Map<UUID, List<GoodsReturnLine>> lines =
                returns.lines(found.items().stream().map(GoodsReturn::id).toList());
        return found.map(returned -> ReturnView.of(returned, lines.getOrDefault(returned.id(), List.of())));
    }

    private void refuseKnown(AcceptedExport one, ReturnGoods command) {
        if (returns.isKnown(one.id(), command.returnNo())) {
            throw CommonProblem.ALREADY_EXISTS
                    .because(new Text(
                            "退货单号“" + command.returnNo() + "”已存在",
                            "there is a return \"" + command.returnNo() + "\" already"))
                    .at(FieldError.inBody("/returnNo", "TAKEN", new Text("请换一个单号", "take another number")));
        }
    }
}
