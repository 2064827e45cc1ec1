package org.chuhai.logistics.reconciliation;

import org.chuhai.platform.language.Text;

/** Why two values differ, as far as the values themselves show it. */
public enum Cause {
    TRANSPOSED_DIGITS(new Text("相邻数字颠倒", "two neighbouring digits are swapped")),
    DECIMAL_SHIFT(new Text("小数点错位", "the decimal point is in another place")),
    UNIT_MIXUP(new Text("计量单位混淆", "units are mixed up")),
    CURRENCY_MIXUP(new Text("币制混淆", "currencies are mixed up")),
    TRUNCATED_TEXT(new Text("内容被截断", "the text is cut off")),
    WHITESPACE_OR_WIDTH(new Text("仅空格或全半角不同", "only spaces or character width differ")),
    SWAPPED_LINES(new Text("商品项互换", "lines are swapped")),
    MISSING_LINE(new Text("缺少商品项", "a line is missing")),
    EXTRA_LINE(new Text("多出商品项", "a line is too many")),
    OTHER_CODE_KIND(new Text("代码种类不同", "the codes are of different kinds")),
    WRONG_CHECK_DIGIT(new Text("校验码错误", "the check digits are wrong")),
    ARITHMETIC(new Text("计算不符", "the arithmetic is wrong")),
    ROUNDING(new Text("舍入差异", "rounding")),
    STALE_DOCUMENT(new Text("单证版本过旧", "a document is out of date")),
    UNKNOWN(new Text("原因不明", "no typical cause"));

    private final Text label;

    Cause(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
