package org.chuhai.catalog.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.outbox.Outbox;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Writes down what happened to a certificate, in the transaction in which it happened: the row, the audit, what others are told. */
@ApplicationScoped
public class CertificateChronicle {

    private final Certificates certificates;
    private final AuditTrail audit;
    private final Outbox outbox;

    CertificateChronicle(Certificates certificates, AuditTrail audit, Outbox outbox) {
        this.certificates = certificates;
        this.audit = audit;
        this.outbox = outbox;
    }

    /**
     * Keeps the certificate as it is now, a new one too.
     *
     * @param from its state before; null where there was none
     * @param reason why, in the caller's words
     */
    void keep(
            Certificate certificate,
            String action,
            @Nullable CertificateState from,
            @Nullable String reason,
            CertificateEvent event) {
        if (from == null) {
            certificates.persist(certificate);
        }
        try {
            certificates.flush();
        } catch (ConstraintViolationException e) {
            throw "certificate_number_taken".equals(e.getConstraintName())
                    ? CertificateProblem.numberTaken(certificate.number())
                    : e;
        }
        audit.record(new AuditTrail.Change(
                certificate.shopId(),
                "certificate",
                certificate.id(),
                action,
                from == null ? null : from.name(),
                certificate.state().name(),
                reason));
        outbox.append(certificate.id(), certificate.shopId(), event);
    }
}
