package org.chuhai.catalog.product;

import java.util.UUID;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.ProblemKind;
import org.chuhai.platform.problem.ProblemType;
import org.chuhai.platform.problem.Refusal;

/** What products refuse. */
public enum ProductProblem implements ProblemType {
    PRODUCT_STATE_REFUSES(
            409,
            new Text("商品当前状态不允许", "The product's state does not allow this"),
            new Text(
                    "商品的生命周期规定了每个状态可以接受的操作；归档后的商品不再变更。allowed 列出现在可以进行的操作。",
                    "The life cycle says which state takes which action, and an archived product does not change any more. allowed"
                            + " lists what is possible now.")),
    PRODUCT_IS_VARIANT(
            409,
            new Text("这是已有商品的一个规格", "This is a variant of a product that there is"),
            new Text(
                    "店铺已有同名的在用商品（忽略大小写、空格与“500 克”之类的包装规格）。同一货品的不同包装应作为一个商品的多个规格：用 PUT"
                            + " 在已有商品的 options 与 variants 中加入它。重复铺货会分散点击与评价，几条强的刊登胜过许多弱的。",
                    "The shop has an active product of this name; case, spaces and pack sizes such as \"500 g\" make no other name."
                            + " The same goods in several packs are one product with variants: add yours to the options and"
                            + " variants of the product that there is, by PUT. The same goods listed many times divide clicks"
                            + " and reviews; few strong listings sell more than many weak ones.")),
    PRODUCT_HAS_LISTINGS(
            409,
            new Text("商品仍有在售刊登", "The product has active listings"),
            new Text(
                    "归档商品之前，请先将其全部在售刊登下架（POST /v1/listings/{id}/withdrawal）。",
                    "Before a product is archived all of its active listings are withdrawn: POST"
                            + " /v1/listings/{id}/withdrawal.")),
    SKU_TAKEN(
            409,
            new Text("SKU 已使用", "The SKU is taken"),
            new Text(
                    "一个店铺的 SKU 不可重复，归档商品的 SKU 也不再分配，以免旧订单指向别的货品。请换一个编号。",
                    "A shop uses each SKU once, and that of an archived product is not given again: old orders would name other"
                            + " goods. Take another number."));

    private final ProblemKind kind;

    ProductProblem(int status, Text title, Text help) {
        kind = new ProblemKind(status, title, help);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    /** Why a product in this state does not take the action. */
    static Text reason(ProductState state, ProductAction action) {
        return new Text(
                "商品" + state.words().zh() + "，不能" + action.words().zh(),
                "a product that is " + state.words().en() + " cannot "
                        + action.words().en());
    }

    static Refusal stateRefuses(ProductState state, Text reason) {
        return PRODUCT_STATE_REFUSES.because(reason).allowing(ProductLifeCycle.actions(state));
    }

    /** Another active product of the shop has the name already. */
    static Refusal isVariant(Product other) {
        String name = other.content().name().zh();
        return PRODUCT_IS_VARIANT
                .because(new Text(
                        "店铺已有商品“" + name + "”（" + other.id() + "），请作为它的一个规格加入",
                        "the shop has the product \"" + english(other) + "\" (" + other.id()
                                + "): make this a variant of it"))
                .at(FieldError.inBody(
                        "/name", "SAME_PRODUCT", new Text("与已有商品同名", "is the name of a product that there is")));
    }

    static Refusal hasListings(long active) {
        return PRODUCT_HAS_LISTINGS.because(new Text(
                "商品仍有 " + active + " 个在售刊登，请先下架",
                active == 1
                        ? "the product has an active listing: withdraw it first"
                        : "the product has " + active + " active listings: withdraw them first"));
    }

    /** A variant's number belongs to another product of the shop. */
    static Refusal skuTaken(int variant, String sku, UUID product) {
        return SKU_TAKEN
                .because(new Text(
                        "店铺的另一商品（" + product + "）已使用 SKU " + sku,
                        "another product of the shop (" + product + ") uses the SKU " + sku))
                .at(FieldError.inBody("/variants/" + variant + "/sku", "TAKEN", new Text("已被使用", "is taken")));
    }

    /** An English sentence names the product in English where it can; else by its number, which needs no language. */
    private static String english(Product product) {
        String name = product.content().name().en();
        return name == null ? product.content().variants().getFirst().sku() : name;
    }
}
