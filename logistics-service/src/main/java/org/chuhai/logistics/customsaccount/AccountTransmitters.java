package org.chuhai.logistics.customsaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.logistics.ceb.CebTransfer;
import org.chuhai.logistics.customsmessage.Transmitters;

/** Who transmits for a shop, as its account says. */
@ApplicationScoped
class AccountTransmitters implements Transmitters {

    private final CustomsAccounts accounts;

    AccountTransmitters(CustomsAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<CebTransfer> of(UUID shop) {
        return accounts.ofShop(shop).map(CustomsAccount::transfer);
    }
}
