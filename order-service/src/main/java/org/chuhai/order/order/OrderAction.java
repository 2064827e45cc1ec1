package org.chuhai.order.order;

import org.chuhai.platform.language.Text;

/** What can be asked of an order. */
public enum OrderAction {
    REPLACE("更改全部内容", "be replaced as a whole"),
    DELETE("删除", "be deleted"),
    CONFIRM("确认", "be confirmed"),
    CANCEL("取消", "be cancelled"),
    CHANGE_CONSIGNEE("更改收货人", "take another consignee"),
    CHANGE_LINE("更改行", "take a change of a line"),
    SHIP("发货", "be shipped"),
    DELIVER("签收", "be delivered");

    private final Text words;

    OrderAction(String zh, String en) {
        words = new Text(zh, en);
    }

    Text words() {
        return words;
    }
}
