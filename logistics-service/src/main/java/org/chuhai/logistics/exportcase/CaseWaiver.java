package org.chuhai.logistics.exportcase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chuhai.platform.json.EventJson;
import org.jspecify.annotations.Nullable;

/** Somebody answers for findings of a case. It ends once, and what it said is never changed. */
@Entity
@Table(name = "export_case_waiver")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
class CaseWaiver {

    @Id
    private UUID id;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "run_no")
    private int runNo;

    private String reason;

    private String approver;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private String findings;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_cause")
    private @Nullable WaiverEnd endCause;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    protected CaseWaiver() {}

    /** @param findings what is waived, in the report's order */
    static CaseWaiver of(
            ExportCase waived, WaiveFindings command, List<WaivedFinding> findings, String approver, Instant at) {
        CaseWaiver waiver = new CaseWaiver();
        waiver.id = UuidCreator.getTimeOrderedEpoch();
        waiver.shopId = waived.shopId();
        waiver.caseId = waived.id();
        waiver.runNo = waived.runNo();
        waiver.reason = command.reason();
        waiver.approver = approver;
        waiver.approvedAt = at;
        waiver.expiresAt = command.expiresAt();
        waiver.findings = json(findings);
        return waiver;
    }

    /** It holds no more. */
    void end(WaiverEnd cause, String by, @Nullable String why, Instant at) {
        if (endedAt != null) {
            throw new IllegalStateException("the waiver ended already");
        }
        endCause = cause;
        endedBy = by;
        endReason = why;
        endedAt = at;
    }

    boolean covers(Collection<WaivedFinding> blocking) {
        return Set.copyOf(findings()).containsAll(blocking);
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    int runNo() {
        return runNo;
    }

    String reason() {
        return reason;
    }

    String approver() {
        return approver;
    }

    Instant approvedAt() {
        return approvedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    List<WaivedFinding> findings() {
        try {
            return EventJson.MAPPER.readValue(findings, new TypeReference<List<WaivedFinding>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("waived findings are written as JSON", e);
        }
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }

    @Nullable String endedBy() {
        return endedBy;
    }

    @Nullable WaiverEnd endCause() {
        return endCause;
    }

    @Nullable String endReason() {
        return endReason;
    }

    private static String json(List<WaivedFinding> findings) {
        try {
            return EventJson.MAPPER.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a waived finding is a record of values", e);
        }
    }
}
