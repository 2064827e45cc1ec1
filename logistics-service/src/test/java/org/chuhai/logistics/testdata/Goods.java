package org.chuhai.logistics.testdata;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a generated line can contain; units as the tariff table has them.
 *
 * @param unit deal unit that order and tariff share
 * @param weighed whether the deal unit is the kilogram
 * @param inspected whether the goods are inspected before export and so may not go by list
 */
record Goods(String hsCode, String name, String unit, boolean weighed, boolean inspected, BigDecimal kgPerUnit) {

    static final List<Goods> ALL = List.of(
            new Goods("0802310000", "带壳干核桃", "035", true, true, BigDecimal.ONE),
            new Goods("0802320000", "干核桃仁", "035", true, true, BigDecimal.ONE),
            new Goods("0804502001", "芒果干", "035", true, true, BigDecimal.ONE),
            new Goods("1702500000", "纯果糖", "035", true, true, BigDecimal.ONE),
            new Goods("4821100000", "纸质标签", "035", true, false, BigDecimal.ONE),
            new Goods("6214100010", "真丝围巾", "015", false, false, new BigDecimal("0.08")),
            new Goods("4202220000", "手提包", "007", false, false, new BigDecimal("0.45")),
            new Goods("6109100021", "全棉T恤", "011", false, false, new BigDecimal("0.2")));

    static final List<Goods> LISTABLE =
            ALL.stream().filter(goods -> !goods.inspected()).toList();
}
