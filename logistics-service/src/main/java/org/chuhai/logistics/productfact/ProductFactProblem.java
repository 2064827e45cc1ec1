package org.chuhai.logistics.productfact;

import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.ProblemKind;
import org.chuhai.platform.problem.ProblemType;

/** What product facts refuse. */
public enum ProductFactProblem implements ProblemType {
    PRODUCT_FACT_IS_FOLLOWED(
            409,
            new Text("商品由商品目录告知", "The catalogue tells of this item"),
            new Text(
                    "名称、商品编码、法定单位、净重和原产国由商品目录告知时，请在目录中修改，变更会自动传到这里；errors 指出这些成员。"
                            + "申报要素、生产销售单位和检验检疫编码目录不提供，仍在这里填写。目录仍在告知的商品不能删除。",
                    "Name, commodity code, legal units, net weight and origin are changed in the catalogue where it tells them,"
                            + " and come here by themselves; errors names these members. Declared elements, producer and"
                            + " the code of inspection are not told by the catalogue and are put here. An item that the"
                            + " catalogue tells of is not removed."));

    private final ProblemKind kind;

    ProductFactProblem(int status, Text title, Text help) {
        kind = new ProblemKind(status, title, help);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
