package org.chuhai.logistics.exportcase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.DocumentKind;

/** An order or a waybill that a case has besides the first. */
@Embeddable
record FurtherDocument(
        @Column(name = "shop_id") UUID shopId,
        @Enumerated(EnumType.STRING) DocumentKind kind,
        @Column(name = "document_id") UUID documentId) {}
