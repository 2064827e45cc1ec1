package org.chuhai.catalog.contract;

import org.chuhai.testing.contract.CommittedContract;

/** The HTTP interface of this service. */
class ContractTest extends CommittedContract {

    ContractTest() {
        super("catalog-service");
    }
}
