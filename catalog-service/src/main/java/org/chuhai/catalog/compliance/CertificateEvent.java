package org.chuhai.catalog.compliance;

import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.event.EventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What this service tells others about certificates. */
public sealed interface CertificateEvent extends DomainEvent {

    /** The certificate as the fact has left it. */
    CertificateFacts certificate();

    @Override
    default EventType type() {
        return EventType.of(
                "catalog",
                "certificate",
                switch (this) {
                    case CertificateSubmitted _ -> "submitted";
                    case CertificateAccepted _ -> "accepted";
                    case CertificateRejected _ -> "rejected";
                    case CertificateRevoked _ -> "revoked";
                });
    }

    /** A shop has handed in a paper about its goods. */
    record CertificateSubmitted(
            @Schema(description = "The certificate as it was submitted.", required = true)
            CertificateFacts certificate) implements CertificateEvent {}

    /** A certificate counts. */
    record CertificateAccepted(
            @Schema(description = "The certificate, valid now.", required = true)
            CertificateFacts certificate,

            @Schema(
                    description = "How it was verified, in the words of who did; null where nothing was said.",
                    required = true,
                    nullable = true,
                    examples = "Found in the issuer's register")
            @Nullable String note)
            implements CertificateEvent {}

    /** A certificate does not count. */
    record CertificateRejected(
            @Schema(description = "The certificate, rejected now.", required = true)
            CertificateFacts certificate,

            @Schema(
                    description = "Why, in the words of who looked at it.",
                    required = true,
                    examples = "The issuer does not know the number")
            String note)
            implements CertificateEvent {}

    /** A certificate counts no more. */
    record CertificateRevoked(
            @Schema(description = "The certificate, revoked now.", required = true)
            CertificateFacts certificate,

            @Schema(
                    description = "Why, in the words of who revoked it.",
                    required = true,
                    examples = "Withdrawn by the control body")
            String reason)
            implements CertificateEvent {}
}
