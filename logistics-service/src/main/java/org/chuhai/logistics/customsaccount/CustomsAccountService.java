package org.chuhai.logistics.customsaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The use cases of customs accounts. */
@ApplicationScoped
class CustomsAccountService {

    private static final String AGGREGATE = "customs-account";

    private final CustomsAccounts accounts;
    private final CustomsSettings settings;
    private final ContentRules rules;
    private final AuditTrail audit;
    private final CurrentCaller caller;
    private final Clock clock;

    CustomsAccountService(
            CustomsAccounts accounts,
            CustomsSettings settings,
            ContentRules rules,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.rules = rules;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** An account and whether it is new. */
    record Kept(CustomsAccountView account, boolean isNew) {}

    @Transactional
    Kept keep(UUID shop, @Nullable String ifMatch, KeepCustomsAccount command) {
        mustSee(shop);
        CustomsAccount known = accounts.ofShop(shop).orElse(null);
        if (known == null) {
            refuseVersionOfNothing(ifMatch);
        } else {
            Version.mustBe(known.version(), ifMatch);
        }
        rules.check(command, this::broken);
        if (known == null) {
            CustomsAccount opened = CustomsAccount.open(shop, command, clock.instant());
            accounts.persistAndFlush(opened);
            record(opened, "open", null);
            return new Kept(CustomsAccountView.of(opened), true);
        }
        String before = known.channel().name();
        known.keep(command, clock.instant());
        accounts.flush();
        record(known, "keep", before);
        return new Kept(CustomsAccountView.of(known), false);
    }

    private static void refuseVersionOfNothing(@Nullable String ifMatch) {
        if (ifMatch != null && !ifMatch.isBlank()) {
            throw CommonProblem.CHANGED_MEANWHILE
                    .because(new Text("该店铺尚无报关账户，If-Match 不适用", "the shop has no account that If-Match could be about"))
                    .at(FieldError.inParameter(
                            "If-Match", FieldError.UNKNOWN, new Text("新建账户时不要发送", "leave it out for a new account")));
        }
    }

    private List<FieldError> broken(KeepCustomsAccount command) {
        return command.channel() == Channel.FOLDER && settings.folder().isEmpty()
                ? List.of(FieldError.inBody(
                        "/channel",
                        "NOT_CONFIGURED",
                        new Text("本服务没有配置交换文件夹", "the operator of this service has configured no folder")))
                : List.of();
    }

    @Transactional
    CustomsAccountView get(UUID shop) {
        mustSee(shop);
        return CustomsAccountView.of(accounts.ofShop(shop).orElseThrow(CommonProblem::notFound));
    }

    @Transactional
    Page<CustomsAccountView> list(@Nullable UUID shop, PageQuery page) {
        return page.page(
                        accounts.page(caller.get().shops().among(shop), page),
                        account -> List.of(account.id().toString()))
                .map(CustomsAccountView::of);
    }

    private void mustSee(UUID shop) {
        if (!caller.get().sees(shop)) {
            throw CommonProblem.notFound();
        }
    }

    private void record(CustomsAccount account, String action, @Nullable String before) {
        audit.record(new AuditTrail.Change(
                account.shopId(),
                AGGREGATE,
                account.id(),
                action,
                before,
                account.channel().name(),
                null));
    }
}
