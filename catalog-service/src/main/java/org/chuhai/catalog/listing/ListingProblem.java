package org.chuhai.catalog.listing;

import java.util.UUID;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.ProblemKind;
import org.chuhai.platform.problem.ProblemType;
import org.chuhai.platform.problem.Refusal;

/** What listings refuse. */
public enum ListingProblem implements ProblemType {
    LISTING_STATE_REFUSES(
            409,
            new Text("刊登当前状态不允许", "The listing's state does not allow this"),
            new Text(
                    "刊登的生命周期规定了每个状态可以接受的操作：已发布的刊登先下架再更改。allowed 列出现在可以进行的操作。",
                    "The life cycle says which state takes which action: what is published is withdrawn before it is changed."
                            + " allowed lists what is possible now.")),
    LISTING_NOT_READY(
            422,
            new Text("刊登尚不能发布", "The listing is not ready"),
            new Text(
                    "平台规则或市场准入要求拒绝发布。errors 逐一给出位置、规则与解决办法；改正后再发布。校验（validations）给出同样的结果以及可直接应用的补丁。",
                    "The marketplace's rules or the market's requirements refuse it. errors names each place and rule and the way"
                            + " forward; mend them and publish again. A validation says the same and proposes patches.")),
    LISTING_EXISTS(
            409,
            new Text("已有同一商品的刊登", "The product is listed there already"),
            new Text(
                    "同一商品在同一平台、同一市场只有一个未下架的刊登：重复刊登会互相竞争。请改用已有刊登，或先将其下架。",
                    "A product has one listing for a market on a marketplace that is not withdrawn: several compete with each other."
                            + " Work with the one that there is, or withdraw it first.")),
    LISTING_PRODUCT_ARCHIVED(
            409,
            new Text("商品已归档", "The product is archived"),
            new Text("已归档的商品不再刊登。请选择在用的商品。", "An archived product is listed no more. Take an active one."));

    private final ProblemKind kind;

    ListingProblem(int status, Text title, Text help) {
        kind = new ProblemKind(status, title, help);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    /** Why a listing in this state does not take the action. */
    static Text reason(ListingState state, ListingAction action) {
        return new Text(
                "刊登" + state.words().zh() + "，不能" + action.words().zh(),
                "a listing that is " + state.words().en() + " cannot "
                        + action.words().en());
    }

    static Refusal stateRefuses(ListingState state, Text reason) {
        return LISTING_STATE_REFUSES.because(reason).allowing(ListingLifeCycle.actions(state));
    }

    /** Every error of the check, where it stands. */
    static Refusal notReady(ListingCheck check) {
        int errors = check.errors().size();
        return LISTING_NOT_READY
                .because(new Text(
                        "有 " + errors + " 处阻止发布（" + check.marketplace() + " " + check.ruleSetVersion() + "）",
                        (errors == 1 ? "one thing stops it" : errors + " things stop it") + " (" + check.marketplace()
                                + " " + check.ruleSetVersion() + ")"))
                .at(check.errors().stream()
                        .map(issue -> FieldError.inBody(issue.pointer(), issue.rule(), issue.words()))
                        .toList());
    }

    static Refusal exists(Listing other) {
        UUID id = other.id();
        return LISTING_EXISTS
                .because(new Text(
                        "该商品在 " + other.marketplace() + " 面向 " + other.market() + " 已有刊登 " + id,
                        "the product is listed on " + other.marketplace() + " for " + other.market() + " already: "
                                + id))
                .at(FieldError.inBody("/productId", "LISTED", new Text("已有刊登", "is listed there already")));
    }

    static Refusal productArchived() {
        return LISTING_PRODUCT_ARCHIVED
                .because(new Text("商品已归档，不能刊登", "the product is archived and cannot be listed"))
                .at(FieldError.inBody("/productId", "ARCHIVED", new Text("已归档", "is archived")));
    }
}
