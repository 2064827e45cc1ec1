package org.chuhai.assessment.contract;

import org.chuhai.testing.contract.CommittedContract;

/** The HTTP interface of this service. */
class ContractTest extends CommittedContract {

    ContractTest() {
        super("assessment-service");
    }
}
