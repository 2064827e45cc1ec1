package org.chuhai.logistics.customsmessage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.chuhai.logistics.ceb.CebTransfer;

/** Shops whose transmitter a test has named. */
@ApplicationScoped
public class TestTransmitters implements Transmitters {

    private final Map<UUID, CebTransfer> named = new ConcurrentHashMap<>();

    void name(UUID shop) {
        named.put(shop, new CebTransfer("91000000MA0BRKER93", "通达报关有限公司", "DXPENT0000000001", null));
    }

    @Override
    public Optional<CebTransfer> of(UUID shop) {
        return Optional.ofNullable(named.get(shop));
    }
}
