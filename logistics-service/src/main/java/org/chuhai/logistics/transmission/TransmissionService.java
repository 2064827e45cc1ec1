package org.chuhai.logistics.transmission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** What was sent and what came back, for whoever looks. */
@ApplicationScoped
class TransmissionService {

    private final Transmissions transmissions;
    private final CustomsReceipts receipts;
    private final CurrentCaller caller;

    TransmissionService(Transmissions transmissions, CustomsReceipts receipts, CurrentCaller caller) {
        this.transmissions = transmissions;
        this.receipts = receipts;
        this.caller = caller;
    }

    @Transactional
    Page<TransmissionView> list(
            @Nullable UUID shop, @Nullable UUID document, @Nullable TransmissionState state, PageQuery page) {
        return page.page(
                transmissions.page(caller.get().shops().among(shop), document, state, page),
                transmission -> List.of(transmission.id().toString()));
    }

    @Transactional
    TransmissionView get(UUID id) {
        return transmissions.view(id).orElseThrow(CommonProblem::notFound);
    }

    @Transactional
    byte[] content(UUID id) {
        return transmissions
                .findByIdOptional(id)
                .orElseThrow(CommonProblem::notFound)
                .content();
    }

    @Transactional
    Page<ReceiptView> receipts(@Nullable UUID shop, @Nullable UUID transmission, PageQuery page) {
        return page.page(
                        receipts.page(caller.get().shops().among(shop), transmission, page),
                        receipt -> List.of(receipt.id().toString()))
                .map(ReceiptView::of);
    }
}
