package org.chuhai.testing.wall;

import java.util.Locale;

/** Whose row a request names, and who names it. */
public enum Situation {
    ROW_OF_ANOTHER_TENANT_NAMED_BY_A_MANAGER,
    ROW_OF_ANOTHER_TENANT_NAMED_BY_AN_OPERATOR,
    ROW_OF_ANOTHER_SHOP_NAMED_BY_AN_OPERATOR,
    DELETED_ROW_NAMED_BY_A_MANAGER,
    CURSOR_OF_ANOTHER_LIST_NAMED_BY_A_MANAGER;

    boolean isOperator() {
        return name().endsWith("OPERATOR");
    }

    /** In words, for the names of tests. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
