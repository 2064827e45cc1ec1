package org.chuhai.logistics.customsmessage;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.logistics.ceb.CebTransfer;

/** Where no part of the service knows accounts with customs. */
@DefaultBean
@ApplicationScoped
class NoTransmitters implements Transmitters {

    @Override
    public Optional<CebTransfer> of(UUID shop) {
        return Optional.empty();
    }
}
