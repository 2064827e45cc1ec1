package org.chuhai.logistics.goodsreturn;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.chuhai.platform.value.Quantity;

/** What came back of a line. Never changed. */
@Entity
@Table(name = "goods_return_line")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills and reads it; sums are made of its columns.
class GoodsReturnLine {

    @Id
    private UUID id;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "return_id")
    private UUID returnId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "line_no")
    private int lineNo;

    private BigDecimal quantity;

    private String unit;

    @Column(name = "base_quantity")
    private BigDecimal baseQuantity;

    @Column(name = "base_unit")
    private String baseUnit;

    protected GoodsReturnLine() {}

    static GoodsReturnLine of(GoodsReturn of, int lineNo, Quantity quantity, Quantity inBase) {
        GoodsReturnLine line = new GoodsReturnLine();
        line.id = UuidCreator.getTimeOrderedEpoch();
        line.shopId = of.shopId();
        line.returnId = of.id();
        line.caseId = of.caseId();
        line.lineNo = lineNo;
        line.quantity = quantity.value();
        line.unit = quantity.unit();
        line.baseQuantity = inBase.value();
        line.baseUnit = inBase.unit();
        return line;
    }

    UUID returnId() {
        return returnId;
    }

    int lineNo() {
        return lineNo;
    }

    BigDecimal quantity() {
        return quantity;
    }

    String unit() {
        return unit;
    }
}
