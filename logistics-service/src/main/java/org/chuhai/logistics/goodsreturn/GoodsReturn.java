package org.chuhai.logistics.goodsreturn;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.chuhai.logistics.exportcase.AcceptedExports.AcceptedExport;
import org.jspecify.annotations.Nullable;

/** Goods of an accepted declaration that came back. Never changed. */
@Entity
@Table(name = "goods_return")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
class GoodsReturn {

    @Id
    private UUID id;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "return_no")
    private String returnNo;

    @Column(name = "declaration_number")
    private String declarationNumber;

    @Column(name = "declaration_revision")
    private int declarationRevision;

    /** When the declaration was sent that they came back from; null of those that were recorded before it was kept. */
    @Column(name = "declared_at")
    private @Nullable Instant declaredAt;

    private @Nullable String reason;

    private String actor;

    private Instant at;

    protected GoodsReturn() {}

    static GoodsReturn of(AcceptedExport exported, ReturnGoods command, String actor, Instant at) {
        GoodsReturn returned = new GoodsReturn();
        returned.id = UuidCreator.getTimeOrderedEpoch();
        returned.shopId = exported.shopId();
        returned.caseId = exported.id();
        returned.returnNo = command.returnNo();
        returned.declarationNumber = exported.document().number();
        returned.declarationRevision = exported.document().revision();
        returned.declaredAt = exported.declaredAt();
        returned.reason = command.reason();
        returned.actor = actor;
        returned.at = at;
        return returned;
    }

    UUID id() {
        return id;
    }

    UUID shopId() {
        return shopId;
    }

    UUID caseId() {
        return caseId;
    }

    String returnNo() {
        return returnNo;
    }

    String declarationNumber() {
        return declarationNumber;
    }

    int declarationRevision() {
        return declarationRevision;
    }

    @Nullable String reason() {
        return reason;
    }

    String actor() {
        return actor;
    }

    Instant at() {
        return at;
    }
}
