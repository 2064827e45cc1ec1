package org.chuhai.logistics.declaration;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** A declaration on its way through customs. */
@Entity
@Table(name = "customs_declaration")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
public class CustomsDeclaration {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "shop_id")
    private UUID shopId;

    private String number;

    @Column(name = "number_key")
    private String numberKey;

    @Enumerated(EnumType.STRING)
    private Route route;

    @Column(name = "order_no")
    private String orderNo;

    @Column(name = "waybill_no")
    private String waybillNo;

    @Enumerated(EnumType.STRING)
    private DeclarationState state;

    private String supplements;

    private String draft;

    private String missing;

    @Column(name = "document_id")
    private @Nullable UUID documentId;

    @Column(name = "pre_entry_no")
    private @Nullable String preEntryNo;

    @Column(name = "customs_number")
    private @Nullable String customsNumber;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected CustomsDeclaration() {}

    /** A draft of which nothing is known yet but what it is about. */
    static CustomsDeclaration open(DraftDeclaration command, String numberKey, Instant at) {
        CustomsDeclaration declaration = new CustomsDeclaration();
        declaration.id = UuidCreator.getTimeOrderedEpoch();
        declaration.shopId = command.shopId();
        declaration.number = command.number();
        declaration.numberKey = numberKey;
        declaration.orderNo = command.orderNo();
        declaration.waybillNo = command.waybillNo();
        declaration.state = DeclarationState.DRAFT;
        declaration.createdAt = at;
        declaration.updatedAt = at;
        return declaration;
    }

    /** Drafted anew; only while customs does not have it. By another route it has none of the numbers that it had. */
    void draft(Draft drafted, Instant at) {
        state = reach(DeclarationAction.SUPPLEMENT);
        preEntryNo = drafted.route() == route ? preEntryNo : null;
        route = drafted.route();
        supplements = drafted.supplements().toString();
        draft = drafted.tree().toString();
        missing = drafted.missingJson();
        updatedAt = at;
    }

    /** What it says is filed as this document from now on. */
    void filed(UUID document) {
        documentId = document;
    }

    /**
     * It is sent as its document has it. Customs' number of an earlier sending is gone; under the data centre's number a form that
     * it has is sent again, so that it is the same form there. Tells where it stood.
     */
    BeforeSubmission submit(Declaration content, Instant at) {
        String sameRoute = route == content.route() ? preEntryNo : null;
        BeforeSubmission before = new BeforeSubmission(state, sameRoute, customsNumber);
        state = reach(DeclarationAction.SUBMIT);
        route = content.route();
        preEntryNo = route == Route.DECLARATION ? sameRoute : null;
        orderNo = content.orderNo();
        waybillNo = content.waybillNo() == null ? waybillNo : content.waybillNo();
        customsNumber = null;
        updatedAt = at;
        return before;
    }

    /** Its submission was taken back before it left: it stands where it stood. */
    void takeBack(BeforeSubmission before, Instant at) {
        if (state != DeclarationState.SUBMITTED) {
            throw CommonProblem.STATE_REFUSES
                    .because(new Text("海关已对申报单作出答复", "customs has answered to the declaration already"))
                    .allowing(DeclarationAction.allowedIn(state));
        }
        state = before.state();
        preEntryNo = before.preEntryNo();
        customsNumber = before.customsNumber();
        updatedAt = at;
    }

    /** Refuses where the state does not take the action. */
    void must(DeclarationAction action) {
        reach(action);
    }

    /** It does not take place; only where customs does not have it. */
    void cancel(Instant at) {
        state = reach(DeclarationAction.CANCEL);
        updatedAt = at;
    }

    /** Something was sent of it that does not move it. */
    void touched(Instant at) {
        updatedAt = at;
    }

    /** Where what customs has said leads. */
    void follow(DeclarationState reached, Instant at) {
        state = reached;
        updatedAt = at;
    }

    /** The numbers that it has, as far as they were told. */
    void numbered(@Nullable String preEntry, @Nullable String ofCustoms, Instant at) {
        boolean isNews = (preEntry != null && !preEntry.equals(preEntryNo))
                || (ofCustoms != null && !ofCustoms.equals(customsNumber));
        if (isNews) {
            preEntryNo = preEntry == null ? preEntryNo : preEntry;
            customsNumber = ofCustoms == null ? customsNumber : ofCustoms;
            updatedAt = at;
        }
    }

    private DeclarationState reach(DeclarationAction action) {
        DeclarationState reached = action.from(state);
        if (reached == null) {
            throw CommonProblem.STATE_REFUSES.because(action.otherwise()).allowing(DeclarationAction.allowedIn(state));
        }
        return reached;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID shopId() {
        return shopId;
    }

    /** The shop's own reference (copNo), and the number of the document. */
    String number() {
        return number;
    }

    Route route() {
        return route;
    }

    String orderNo() {
        return orderNo;
    }

    String waybillNo() {
        return waybillNo;
    }

    DeclarationState state() {
        return state;
    }

    String supplements() {
        return supplements;
    }

    String draft() {
        return draft;
    }

    String missing() {
        return missing;
    }

    @Nullable UUID documentId() {
        return documentId;
    }

    @Nullable String preEntryNo() {
        return preEntryNo;
    }

    @Nullable String customsNumber() {
        return customsNumber;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
