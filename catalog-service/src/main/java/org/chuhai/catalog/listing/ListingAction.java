package org.chuhai.catalog.listing;

import org.chuhai.platform.language.Text;

/** What can be asked of a listing. */
public enum ListingAction {
    REPLACE("更改全部内容", "be replaced as a whole"),
    DELETE("删除", "be deleted"),
    VALIDATE("校验", "be validated"),
    PUBLISH("发布", "be published"),
    WITHDRAW("下架", "be withdrawn");

    private final Text words;

    ListingAction(String zh, String en) {
        words = new Text(zh, en);
    }

    Text words() {
        return words;
    }
}
