package org.chuhai.catalog.shop;

import java.util.UUID;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.ProblemKind;
import org.chuhai.platform.problem.ProblemType;
import org.chuhai.platform.problem.Refusal;

/** What shops refuse. */
public enum ShopProblem implements ProblemType {
    SHOP_STATE_REFUSES(
            409,
            new Text("店铺当前状态不允许", "The shop's state does not allow this"),
            new Text(
                    "店铺的生命周期规定了每个状态可以接受的操作；关闭后的店铺不再变更。allowed 列出现在可以进行的操作。",
                    "The life cycle says which state takes which action, and a closed shop does not change any more. allowed lists"
                            + " what is possible now.")),
    SHOP_ID_TAKEN(
            409,
            new Text("店铺编号已使用", "The shop's id is taken"),
            new Text(
                    "租户内已有使用此 id 的店铺。请改用已有店铺，或换一个 id；不填则由服务生成。",
                    "The tenant has a shop with this id. Work with the shop that there is, take another id, or leave it out and let"
                            + " the service give one.")),
    SHOP_HAS_LISTINGS(
            409,
            new Text("店铺仍有在售刊登", "The shop has active listings"),
            new Text(
                    "关闭店铺之前，请先将其全部在售刊登下架（POST /v1/listings/{id}/withdrawal）。",
                    "Before a shop is closed all of its active listings are withdrawn: POST /v1/listings/{id}/withdrawal.")),
    SHOP_CLOSED(
            409,
            new Text("店铺已关闭", "The shop is closed"),
            new Text(
                    "已关闭的店铺不再接受新的商品与刊登。请在营业中的店铺里进行。",
                    "A closed shop takes no new products and listings. Work in a shop that is open."));

    private final ProblemKind kind;

    ShopProblem(int status, Text title, Text help) {
        kind = new ProblemKind(status, title, help);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    /** Why a shop in this state does not take the action. */
    static Text reason(ShopState state, ShopAction action) {
        return new Text(
                "店铺" + state.words().zh() + "，不能" + action.words().zh(),
                "a shop that is " + state.words().en() + " cannot "
                        + action.words().en());
    }

    static Refusal stateRefuses(ShopState state, Text reason) {
        return SHOP_STATE_REFUSES.because(reason).allowing(ShopLifeCycle.actions(state));
    }

    static Refusal idTaken(UUID id) {
        return SHOP_ID_TAKEN
                .because(new Text("租户已有 id 为 " + id + " 的店铺", "the tenant has a shop with the id " + id))
                .at(FieldError.inBody("/id", "TAKEN", new Text("已被使用", "is taken")));
    }

    static Refusal hasListings(long active) {
        return SHOP_HAS_LISTINGS.because(new Text(
                "店铺仍有 " + active + " 个在售刊登，请先下架",
                active == 1
                        ? "the shop has an active listing: withdraw it first"
                        : "the shop has " + active + " active listings: withdraw them first"));
    }

    static Refusal closed() {
        return SHOP_CLOSED.because(
                new Text("店铺已关闭，不接受新的商品与刊登", "the shop is closed: it takes no new products and listings"));
    }

    /** The query names a shop that nobody has opened, or that the caller does not see. */
    static Refusal unknown() {
        return CommonProblem.INVALID_CONTENT
                .because(new Text("您看不到此店铺", "there is no such shop that you can see"))
                .at(FieldError.inParameter(
                        "shopId", FieldError.UNKNOWN, new Text("未知的店铺", "is no shop that you can see")));
    }
}
